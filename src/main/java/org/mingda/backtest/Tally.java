package org.mingda.backtest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a version of a rule, and the version before it, would have met among decided texts. Met and approved are false alarms; met and rejected were rightly met. Fresh is
 * what only the new version meets, gone what only the one before did.
 */
@Embeddable
public class Tally {

    @Column(nullable = false)
    private long hits;

    @Column(name = "hits_approved", nullable = false)
    private long hitsApproved;

    @Column(name = "before_hits", nullable = false)
    private long beforeHits;

    @Column(name = "fresh_approved", nullable = false)
    private long freshApproved;

    @Column(name = "fresh_rejected", nullable = false)
    private long freshRejected;

    @Column(name = "gone_approved", nullable = false)
    private long goneApproved;

    @Column(name = "gone_rejected", nullable = false)
    private long goneRejected;

    /** Counts one text. */
    void count(boolean approved, boolean hit, boolean hitBefore) {
        int one = approved ? 1 : 0;
        hits += hit ? 1 : 0;
        hitsApproved += hit ? one : 0;
        beforeHits += hitBefore ? 1 : 0;
        freshApproved += hit && !hitBefore ? one : 0;
        freshRejected += hit && !hitBefore ? 1 - one : 0;
        goneApproved += hitBefore && !hit ? one : 0;
        goneRejected += hitBefore && !hit ? 1 - one : 0;
    }

    /** Adds what was counted elsewhere. */
    void add(Tally other) {
        hits += other.hits;
        hitsApproved += other.hitsApproved;
        beforeHits += other.beforeHits;
        freshApproved += other.freshApproved;
        freshRejected += other.freshRejected;
        goneApproved += other.goneApproved;
        goneRejected += other.goneRejected;
    }

    Tally copy() {
        Tally copy = new Tally();
        copy.add(this);
        return copy;
    }

    public long getHits() {
        return hits;
    }

    /** False alarms. */
    public long getHitsApproved() {
        return hitsApproved;
    }

    public long getHitsRejected() {
        return hits - hitsApproved;
    }

    /** In whole percent; null when nothing was met. */
    public Long getShareApproved() {
        return hits == 0 ? null : Math.round(100.0 * hitsApproved / hits);
    }

    public Long getShareRejected() {
        return hits == 0 ? null : 100 - getShareApproved();
    }

    public long getBeforeHits() {
        return beforeHits;
    }

    public long getFresh() {
        return freshApproved + freshRejected;
    }

    public long getFreshApproved() {
        return freshApproved;
    }

    public long getFreshRejected() {
        return freshRejected;
    }

    public long getGone() {
        return goneApproved + goneRejected;
    }

    public long getGoneApproved() {
        return goneApproved;
    }

    public long getGoneRejected() {
        return goneRejected;
    }
}
