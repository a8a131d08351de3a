package org.mingda.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.screening.Verdict;

/** Reviews in every state, for tests of what hangs on them, without a container. */
public final class OpenedReviews {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final Ruling RULING = new Ruling(Reason.OFF_TOPIC, null);

    private OpenedReviews() {
    }

    /** A review of this text that has come to this state in the usual way. */
    public static Review in(ReviewState state, Submission submission) {
        Review review = new Review(submission, new Screened(submission.title(), submission.text(), new Verdict(List.of()), "f"), NOON);
        review.hold(NOON);
        if (state == ReviewState.APPROVED || state == ReviewState.REMOVED) {
            review.approve(moderator(), NOON);
        }
        if (state == ReviewState.REMOVED) {
            review.remove(moderator(), RULING, NOON);
        } else if (state == ReviewState.REJECTED) {
            review.reject(moderator(), RULING, NOON);
        } else if (state == ReviewState.WITHDRAWN) {
            review.withdraw(submission.author(), NOON);
        }
        return review;
    }

    private static Account moderator() {
        Account moderator = new Account("审核员", "moderator@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
        moderator.grant(Set.of(Role.MODERATOR));
        return moderator;
    }
}
