package org.mingda.closing;

/** The account in whose name stand the texts of people who have left, all of them alike. The migrations make it, nobody can sign in to it, and its name is closed to others. */
public final class Gone {

    /** No number that the sequence gives out: it begins at 1. */
    public static final long ID = -2;

    private Gone() {
    }
}
