package org.mingda.report;

/**
 * What became of somebody's earlier reports, and how much his next one weighs.
 *
 * <p>The weight is the share of his reports that were right, with some right ones lent to everybody, so that a newcomer starts at {@link #FULL} and one mistake costs little:
 * with two lent, nobody's weight falls below 60 % before his second false report, and eight false ones leave a fifth. It rises again with every report that is right.
 *
 * @param upheld how many were right
 * @param mistaken how many were dismissed because nothing was wrong; a dispute that only a court can settle was no false report
 * @param lent   right reports lent to everybody, from the settings
 */
public record Credit(long upheld, long mistaken, int lent) {

    /** The weight of somebody who was always right, in percent. */
    public static final int FULL = 100;

    /** In percent of {@link #FULL}. */
    public int weight() {
        long right = upheld + lent;
        return right + mistaken == 0 ? FULL : (int) (FULL * right / (right + mistaken));
    }

    public long getUpheld() {
        return upheld;
    }

    public long getDismissed() {
        return mistaken;
    }

    public int getWeight() {
        return weight();
    }
}
