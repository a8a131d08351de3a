package org.mingda.audit;

/** What is wrong with an entry of the chain. */
public enum ChainFault {
    /** Its place is empty or taken twice. */
    PLACE,
    /** It tells something else than when it was written. */
    CONTENT,
    /** It does not follow from the one before. */
    LINK,
    /** Its hash is not stamped with the forum's key: somebody without it wrote it, or computed the chain anew. */
    STAMP,
    /** Entries were stamped with keys that the forum does not have any more, so nobody can tell who wrote them. */
    KEY,
    /** The chain ends elsewhere than its head says. */
    END,
    /** Entries stand outside the chain that were not there when it began, or are gone. */
    OUTSIDE,
    /** More entries are emptied than were told of. */
    ERASED,
    /** The walk could not be finished; the reason is in the log. */
    UNFINISHED;

    /** Whether it is one entry that is wrong. */
    public boolean isAtEntry() {
        return this == PLACE || this == CONTENT || this == LINK || this == STAMP || this == END;
    }
}
