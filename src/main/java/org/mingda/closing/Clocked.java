package org.mingda.closing;

/** What the clocks of personal data remove. Label {@code closing_clock.ACCOUNTS}. */
public enum Clocked {
    /** Accounts whose owners asked for it and did not change their minds. */
    ACCOUNTS,
    /** Sealed texts of deleted accounts. */
    SEALED_CONTENT,
    /** Sealed logs of deleted accounts. */
    SEALED_LOGS,
    /** Copies of their own data that people did not fetch in time. */
    COPIES,
    /** Letters that were sent, or given up. */
    LETTERS,
    NOTICES,
    /** Files to which no row leads any more. */
    FILES;

    public String getLabel() {
        return "closing_clock." + name();
    }
}
