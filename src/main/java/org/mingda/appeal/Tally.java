package org.mingda.appeal;

/**
 * How decisions fared on appeal: those that rest on one reason or rule, or that one person made.
 *
 * @param name       the name of the reason, the token of the rule or name of the check, or the moderator
 * @param decided    how many decisions there were
 * @param upheld     how many appeals found them right
 * @param overturned how many appeals found them wrong
 */
public record Tally(String name, long decided, long upheld, long overturned) {

    private static final int PERCENT = 100;

    Tally and(Tally other) {
        return new Tally(name, decided + other.decided, upheld + other.upheld, overturned + other.overturned);
    }

    /** Whether it was overturned so often that it should be looked at: at least so many times, and in at least so many of a hundred appeals. */
    public boolean isDoubtful(long least, long share) {
        return overturned >= least && overturned * PERCENT >= share * getJudged();
    }

    public String getName() {
        return name;
    }

    public long getDecided() {
        return decided;
    }

    public long getUpheld() {
        return upheld;
    }

    public long getOverturned() {
        return overturned;
    }

    /** How many appeals were judged. */
    public long getJudged() {
        return upheld + overturned;
    }

    /** Overturned ones of a hundred judged, rounded; null when none was judged. */
    public Long getShare() {
        return getJudged() == 0 ? null : Math.round((double) overturned * PERCENT / getJudged());
    }
}
