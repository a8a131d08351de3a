package org.mingda.moderation;

import java.time.Instant;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.screening.Verdict;
import org.mingda.site.ReviewPolicy;

/** Decisions for tests of what follows from them, without a container. */
public final class MadeDecisions {

    private MadeDecisions() {
    }

    /** A text that waits, held by the machine. */
    public static Review waiting(Account author, Instant now) {
        Review review = new Review(new Submission("QUESTION", author, "担保", "朋友借款时我签了担保。", "/question/aaaaaaaaaaaa", null, ReviewPolicy.PRE),
                new Screened("担保", "朋友借款时我签了担保。", new Verdict(List.of()), "f"), now);
        review.hold(now);
        return review;
    }

    /** The rejection of a text. */
    public static Decision rejected(Review waiting, Account by, Instant now) {
        return waiting.reject(by, new Ruling(Reason.OFF_TOPIC, null), now);
    }

    /** The author hands in other words. */
    public static void mended(Review review, Instant now) {
        review.resubmit(review.submission(review.getTitle(), "改过的话"), new Screened(review.getTitle(), "改过的话", new Verdict(List.of()), "g"), now);
        review.hold(now);
    }

    /** A decision about a person. */
    public static Decision person(DecisionKind kind, Account subject, Account by, Reach reach, Instant now) {
        return new Decision(new Restriction(kind, subject, new Ruling(Reason.INSULT, null), reach, "昨天在评论里骂人。"), by, now);
    }
}
