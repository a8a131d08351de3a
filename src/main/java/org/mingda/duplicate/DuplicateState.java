package org.mingda.duplicate;

/** How far a proposal has come. Label {@code duplicate_state.PROPOSED}. */
public enum DuplicateState {
    /** Waits for a moderator. */
    PROPOSED,
    /** The question is closed and leads to the other. */
    CLOSED,
    /** The asker of a closed question says that his is another; a moderator looks again. */
    OBJECTED,
    /** A moderator says that they are two. */
    DECLINED,
    /** The question was closed and is open again. */
    REOPENED;

    /** The key of its name in the bundles. */
    public String getLabel() {
        return "duplicate_state." + name();
    }
}
