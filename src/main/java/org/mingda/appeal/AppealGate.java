package org.mingda.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.moderation.DecisionGate;
import org.mingda.moderation.Review;

/** Keeps an appeal from whoever made the decision that it is against, so that the desk's way to the next item passes it by. */
@ApplicationScoped
public class AppealGate implements DecisionGate {

    @Inject
    private AppealService appeals;

    @Override
    public void check(Account by, Review review) {
        if (review.getKind().equals(Appeal.KIND)) {
            appeals.open(review).ifPresent(appeal -> appeal.requireJudge(by));
        }
    }
}
