package org.mingda.moderation;

import java.time.Instant;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.screening.Verdict;
import org.mingda.site.ReviewPolicy;

/** Reviews for tests of the features that hold them, without a container. */
public final class MadeReviews {

    private MadeReviews() {
    }

    public static Review shown(Account author, String title, String text, Instant now) {
        Review review = opened(author, title, text, now);
        review.pass(now);
        return review;
    }

    public static Review waiting(Account author, String title, String text, Instant now) {
        Review review = opened(author, title, text, now);
        review.hold(now);
        return review;
    }

    public static Review withdrawn(Account author, String title, String text, Instant now) {
        Review review = shown(author, title, text, now);
        review.withdraw(author, now);
        return review;
    }

    private static Review opened(Account author, String title, String text, Instant now) {
        return new Review(new Submission("ANY", author, title, text, "/anywhere", null, ReviewPolicy.POST), new Screened(title, text, new Verdict(List.of()), "f"), now);
    }
}
