package org.mingda.desk;

import java.util.Map;
import org.mingda.moderation.ReviewState;

/** How many texts of an author are in which state. Credentials and reports are no texts. */
public record AuthorRecord(Map<ReviewState, Long> counts) {

    private long count(ReviewState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long getApproved() {
        return count(ReviewState.APPROVED);
    }

    public long getRejected() {
        return count(ReviewState.REJECTED);
    }

    public long getRemoved() {
        return count(ReviewState.REMOVED);
    }

    public long getPending() {
        return count(ReviewState.PENDING);
    }
}
