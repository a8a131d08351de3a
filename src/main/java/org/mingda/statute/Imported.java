package org.mingda.statute;

import org.mingda.account.Account;

/**
 * A statute's file was taken. Fired in the transaction of the import, unless nothing changed.
 *
 * @param outcome what it did
 * @param version the version it is about
 * @param by      who imported it
 */
public record Imported(Outcome outcome, StatuteVersion version, Account by) {

    /** What a file did; label {@code statute_outcome.FIRST}. */
    public enum Outcome {
        /** The first version of a statute that was not known. */
        FIRST,
        /** One more version of a statute. */
        VERSION,
        /** Other words for a version that was known. */
        CORRECTED,
        /** Nothing: it was imported before. */
        UNCHANGED;

        public String getLabel() {
            return "statute_outcome." + name();
        }
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public StatuteVersion getVersion() {
        return version;
    }
}
