package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mingda.citation.CitationHints;
import org.mingda.promotion.PromotionHints;
import org.mingda.shield.Shield;

/**
 * What an author is shown before he posts an answer or what belongs to one: personal data, then, for professionals alone, what looks like promotion, then doubtful citations. The form holds
 * {@code /answer/checks.xhtml}.
 */
@RequestScoped
public class AnswerChecks {

    @Inject
    private Shield shield;

    @Inject
    private CitationHints hints;

    @Inject
    private PromotionHints promotion;

    @Inject
    private ViewerStanding standing;

    /** The words as they may go, with the masks that were accepted; stops those whose author has not been shown what is doubtful in them. */
    public String passed(String words) {
        shield.check(words);
        String masked = shield.masked(words);
        if (standing.isHeld()) {
            promotion.check(masked);
        }
        hints.check(masked);
        return masked;
    }
}
