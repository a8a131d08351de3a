package org.mingda.audit;

import java.time.Instant;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.revision.Revision;

/**
 * All that the forum keeps of one item, as it was at one moment.
 *
 * @param review    its words as they stand, who wrote them, when, its state
 * @param decisions every act on it with the words that were judged, the oldest first
 * @param versions  what readers saw, the oldest first; only kinds whose history is kept have any
 * @param entries   the entries of the trail about it, the oldest first
 * @param making    by whom and when this was put together, and where the trail ended then
 */
record Bundle(Review review, List<Decision> decisions, List<Revision> versions, List<AuditEntry> entries, Making making) {

    /** By whom and when a bundle was put together, and where the trail ended then. */
    record Making(Account by, Instant at, ChainHead head) {
    }
}
