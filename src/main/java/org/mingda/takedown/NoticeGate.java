package org.mingda.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.moderation.DecisionGate;
import org.mingda.moderation.Review;

/** Keeps a notice from the author of the text that it is about, so that the desk's way to the next item passes it by. */
@ApplicationScoped
public class NoticeGate implements DecisionGate {

    @Inject
    private TakedownDeskService takedowns;

    @Override
    public void check(Account by, Review review) {
        if (review.getKind().equals(RightsNotice.KIND) && review.isPending()) {
            takedowns.of(review).ifPresent(notice -> TakedownDeskService.requireImpartial(by, notice));
        }
    }
}
