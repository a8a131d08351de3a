package org.mingda.response;

import java.time.Duration;

/**
 * When an answer may be expected.
 *
 * @param wait  from asking
 * @param basis what that rests on
 * @param count how many answered questions that are; 0 for the setting
 */
public record Expected(Duration wait, Basis basis, int count) {

    /** In hours, rounded up. */
    public long getHours() {
        return Spread.hours(wait);
    }

    public Basis getBasis() {
        return basis;
    }

    public int getCount() {
        return count;
    }
}
