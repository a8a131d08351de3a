package org.mingda.audit;

import java.util.Objects;

/** Walks along the chain from its first entry and stops at the first that is not as it was written. */
public final class ChainWalk {

    private final ChainHead end;
    private long place;
    private String hash = Link.GENESIS;
    private long erased;
    private long told;
    private ChainFault fault;

    ChainWalk(ChainHead end) {
        this.end = end;
        if (end.earlier() != end.unchained()) {
            fault = ChainFault.OUTSIDE;
        }
    }

    /** Takes the next step; false when there is nothing more to look at. What came after the walk began is left for the next one. */
    boolean step(AuditEntry entry) {
        if (fault != null || place >= end.entries()) {
            return false;
        }
        long expected = place + 1;
        if (entry.getPlace() != expected) {
            fault = ChainFault.PLACE;
        } else if (!entry.isErased() && !entry.isAsWritten()) {
            fault = ChainFault.CONTENT;
        } else if (!Link.hash(hash, expected, entry).equals(entry.getHash())) {
            fault = ChainFault.LINK;
        }
        if (fault == null) {
            hash = entry.getHash();
            count(entry);
        }
        place = expected;
        return fault == null && place < end.entries();
    }

    private void count(AuditEntry entry) {
        if (entry.isErased()) {
            erased++;
        } else if (entry.getAct().equals(AuditEntry.ERASED)) {
            told += Long.parseLong(entry.getDetail());
        }
    }

    /** The walk cannot go on from where it is. */
    void breakOff() {
        fault = ChainFault.UNFINISHED;
    }

    /** The walk is over: what was reached must be the end. */
    void arrive() {
        if (fault == null && (place != end.entries() || !Objects.equals(hash, end.hash()))) {
            fault = ChainFault.END;
        } else if (fault == null && erased > told) {
            fault = ChainFault.ERASED;
        }
    }

    /** The place reached. */
    public long getPlace() {
        return place;
    }

    /** How many emptied entries were passed. */
    public long getErased() {
        return erased;
    }

    /** What is wrong at the place reached; null: nothing. */
    public ChainFault getFault() {
        return fault;
    }
}
