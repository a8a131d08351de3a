package org.mingda.teamwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionGate;
import org.mingda.moderation.Review;

/** Keeps whoever asked from deciding alone, and what was escalated for those who take it. */
@ApplicationScoped
public class TeamworkGate implements DecisionGate {

    @Inject
    private TeamworkService teamwork;

    @Inject
    private ColleagueService colleagues;

    @Override
    public void check(Account by, Review review) {
        if (!review.isPending()) {
            return;
        }
        if (review.getPlace().isEscalated() && !colleagues.takers(review).contains(by)) {
            throw new Refusal("teamwork.escalated");
        }
        if (teamwork.asks(by, review)) {
            throw new Refusal("teamwork.opinion_open");
        }
    }
}
