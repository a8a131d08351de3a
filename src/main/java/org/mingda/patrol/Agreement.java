package org.mingda.patrol;

/**
 * How often the second look agreed with the first.
 *
 * @param period the month as {@code 2026-03}, or the year
 * @param looked how many texts were looked at
 * @param agreed how many of them the second moderator would have approved too
 */
public record Agreement(String period, long looked, long agreed) {

    public String getPeriod() {
        return period;
    }

    public long getLooked() {
        return looked;
    }

    public long getAgreed() {
        return agreed;
    }

    /** In whole percent; null when nothing was looked at: nobody agreed with nothing. */
    public Long getPercent() {
        return looked == 0 ? null : Long.valueOf(Math.round(100.0 * agreed / looked));
    }
}
