package org.mingda.audit;

import java.util.Objects;
import org.mingda.server.Seal;
import org.mingda.server.Seal.Stamp;

/** Walks along the chain from its first entry and stops at the first that is not as it was written. */
public final class ChainWalk {

    private final ChainHead end;
    private final Seal seal;
    private long place;
    private String hash = Link.GENESIS;
    private long erased;
    private long told;
    private long keyless;
    private String missingKey;
    private ChainFault fault;

    ChainWalk(ChainHead end, Seal seal) {
        this.end = end;
        this.seal = seal;
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
        Stamp stamp = seal.judge(entry.getStamp(), entry.getHash(), Link.PURPOSE);
        if (entry.getPlace() != expected) {
            fault = ChainFault.PLACE;
        } else if (!entry.isErased() && !entry.isAsWritten()) {
            fault = ChainFault.CONTENT;
        } else if (!Link.hash(hash, expected, entry).equals(entry.getHash())) {
            fault = ChainFault.LINK;
        } else if (stamp == Stamp.FORGED) {
            fault = ChainFault.STAMP;
        }
        if (fault == null) {
            hash = entry.getHash();
            count(entry);
            key(stamp, entry);
        }
        place = expected;
        return fault == null && place < end.entries();
    }

    private void key(Stamp stamp, AuditEntry entry) {
        if (stamp == Stamp.KEY_MISSING) {
            keyless++;
            missingKey = entry.getStamp().substring(0, entry.getStamp().indexOf(':'));
        }
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
        } else if (fault == null && keyless > 0) {
            fault = ChainFault.KEY;
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

    /** How many entries were passed whose key the forum does not have any more. */
    public long getKeyless() {
        return keyless;
    }

    /** The id of the last of those keys; null: none is missing. */
    public String getMissingKey() {
        return missingKey;
    }

    /** What is wrong at the place reached; null: nothing. */
    public ChainFault getFault() {
        return fault;
    }
}
