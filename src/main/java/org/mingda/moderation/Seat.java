package org.mingda.moderation;

import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;

/** How somebody stands to an item that he has opened: whether it is his to decide, somebody else is at it, or something keeps him from it. */
public final class Seat {

    private final Review review;
    private final Account by;
    private final Instant now;
    private final Refusal closed;

    Seat(Review review, Account by, Instant now, Refusal closed) {
        this.review = review;
        this.by = by;
        this.now = now;
        this.closed = closed;
    }

    public Review getReview() {
        return review;
    }

    /** Whether he holds the lease. */
    public boolean isHeld() {
        return review.isPending() && review.isLeased(now) && !review.leasedToOther(by, now);
    }

    /** Whether somebody else does. */
    public boolean isHeldByOther() {
        return review.isPending() && review.leasedToOther(by, now);
    }

    /** Whether it is his own text. */
    public boolean isOwn() {
        return by.equals(review.getAuthor());
    }

    /** The message of what keeps him from deciding although nobody else is at it; null when nothing does. */
    public String getClosed() {
        return closed == null ? null : closed.key();
    }

    /** Whether he may decide now; the service asks again. */
    public boolean isDecidable() {
        return review.isPending() && !isOwn() && !isHeldByOther() && closed == null;
    }
}
