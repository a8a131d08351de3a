package org.mingda.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionGate;
import org.mingda.moderation.Review;

/** Keeps moderators within their sections. */
@ApplicationScoped
public class SectionGate implements DecisionGate {

    @Inject
    private SectionService sections;

    @Override
    public void check(Account by, Review review) {
        if (!sections.covers(by, review)) {
            throw new Refusal("section.not_yours");
        }
    }
}
