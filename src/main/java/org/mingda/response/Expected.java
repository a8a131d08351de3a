package org.mingda.response;

import java.time.Duration;

/**
 * When an answer may be expected.
 *
 * @param after from asking
 * @param basis what that rests on
 * @param count how many answered questions that are; 0 for the setting
 */
public record Expected(Duration after, Basis basis, int count) {

    /** In hours, rounded up. */
    public long getHours() {
        return Spread.hours(after);
    }

    public Basis getBasis() {
        return basis;
    }

    public int getCount() {
        return count;
    }
}
