package org.mingda.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a model does on texts it has not seen, found by cross-validation: the examples are parted into five, and each part is judged by a model of the other four.
 */
@Embeddable
public class Figures {

    /** Examples that people had rejected. */
    @Column(nullable = false)
    private int rejected;

    /** Examples that people had let show. */
    @Column(nullable = false)
    private int approved;

    /** Of the rejected, how many it would have held. */
    @Column(nullable = false)
    private int caught;

    /** Of the approved, how many it would have held. */
    @Column(name = "false_holds", nullable = false)
    private int falseHolds;

    protected Figures() {
    }

    Figures(int rejected, int approved, int caught, int falseHolds) {
        this.rejected = rejected;
        this.approved = approved;
        this.caught = caught;
        this.falseHolds = falseHolds;
    }

    public int getRejected() {
        return rejected;
    }

    public int getApproved() {
        return approved;
    }

    public int getCaught() {
        return caught;
    }

    public int getFalseHolds() {
        return falseHolds;
    }

    /** Share of the rejected that it would have held, 0 to 1; null when there were none. */
    public Double getRecall() {
        return share(caught, rejected);
    }

    /** Share of what it would have held that people had rejected, 0 to 1; null when it would have held none. */
    public Double getPrecision() {
        return share(caught, caught + falseHolds);
    }

    /** Share of the approved that it would have held, 0 to 1; null when there were none. */
    public Double getFalseHoldRate() {
        return share(falseHolds, approved);
    }

    private static Double share(int part, int whole) {
        return whole == 0 ? null : Double.valueOf((double) part / whole);
    }
}
