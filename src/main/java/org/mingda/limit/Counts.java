package org.mingda.limit;

import java.time.Duration;
import java.util.Optional;

/** Counts by rate and key. Kept by {@link CountsHere} on one node; nodes that are to count together share another. */
public interface Counts {

    /**
     * Counts for this key, unless there were too many already.
     *
     * @param key  whom or what it is counted for, of any length
     * @param cost how many it counts for, from 1; more than all there may be counts for all
     * @return empty: it may pass; otherwise it may not, and this is how long the wait is
     */
    Optional<Duration> enter(Rate rate, String key, int cost);

    /** Takes one back: what was let in turned out to be right. */
    void forgive(Rate rate, String key);

    /** Forgets all of this key. */
    void clear(Rate rate, String key);
}
