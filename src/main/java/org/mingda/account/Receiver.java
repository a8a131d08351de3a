package org.mingda.account;

/**
 * The account in whose name stands what has no one author, such as reports: those who complain are many and may have no account. The migrations make it, nobody can
 * sign in to it, and its name is closed to others.
 */
public final class Receiver {

    /** No number that the sequence gives out: it begins at 1. */
    public static final long ID = -1;

    private Receiver() {
    }
}
