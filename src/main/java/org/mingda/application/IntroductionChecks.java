package org.mingda.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mingda.promotion.PromotionHints;
import org.mingda.shield.Shield;

/** What an applicant is shown before his introduction is kept: personal data, then what looks like promotion. The form holds {@code /application/checks.xhtml}. */
@RequestScoped
public class IntroductionChecks {

    @Inject
    private Shield shield;

    @Inject
    private PromotionHints promotion;

    /** The words as they may go, with the masks that were accepted; stops those whose author has not been shown what is doubtful in them. */
    public String passed(String words) {
        shield.check(words);
        String masked = shield.masked(words);
        promotion.check(masked);
        return masked;
    }
}
