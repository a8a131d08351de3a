package org.mingda.comment;

/** What may be done with a thread. */
public enum ThreadState {
    OPEN,
    /** Can be read; takes no more comments. */
    CLOSED,
    /** Cannot be read, because its owner cannot. */
    HIDDEN
}
