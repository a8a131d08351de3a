package org.mingda.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionGate;
import org.mingda.moderation.Review;

/** Keeps whoever asked from deciding alone, and what was escalated for administrators. */
@ApplicationScoped
public class TeamworkGate implements DecisionGate {

    @Inject
    private TeamworkService teamwork;

    @Override
    public void check(Account by, Review review) {
        if (!review.isPending()) {
            return;
        }
        if (review.getPlace().isEscalated() && !by.is(Role.ADMIN)) {
            throw new Refusal("teamwork.escalated");
        }
        if (teamwork.asks(by, review)) {
            throw new Refusal("teamwork.opinion_open");
        }
    }
}
