package org.mingda.response;

import java.time.Duration;
import java.util.List;

/**
 * How waits of one group lie.
 *
 * @param count  how many
 * @param median half were not longer
 * @param most   nine of ten were not longer
 */
public record Spread(int count, Duration median, Duration most) {

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;
    private static final int MINUTES = 60;

    /** The spread of at least one wait. */
    static Spread of(List<Duration> waits) {
        List<Duration> sorted = waits.stream().sorted().toList();
        return new Spread(sorted.size(), at(sorted, HALF), at(sorted, NINE_OF_TEN));
    }

    /** The smallest wait that is not shorter than this share of all. */
    private static Duration at(List<Duration> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    /** Whole hours, rounded up: no page promises less than it took. */
    static long hours(Duration wait) {
        return Math.max(1, (wait.toMinutes() + MINUTES - 1) / MINUTES);
    }

    public int getCount() {
        return count;
    }

    /** In hours, rounded up. */
    public long getMedianHours() {
        return hours(median);
    }

    /** In hours, rounded up. */
    public long getMostHours() {
        return hours(most);
    }
}
