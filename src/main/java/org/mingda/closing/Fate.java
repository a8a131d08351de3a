package org.mingda.closing;

/** What becomes of a row that refers to an account which is deleted. */
public enum Fate {
    /** The row is deleted. */
    GOES("delete from %1$s where %2$s = :who"),
    /** The row stays, and belongs to the shared account. */
    NOBODYS("update %1$s set %2$s = :gone where %2$s = :who"),
    /** The row stays, and refers to nobody. */
    EMPTIED("update %1$s set %2$s = null where %2$s = :who"),
    /** The feature that keeps it does it itself when it hears {@link Erased}: its table takes no plain statements. */
    HEARS(null);

    private final String statement;

    Fate(String statement) {
        this.statement = statement;
    }

    /** The statement for a column, or null where there is none. */
    String statement(String table, String column) {
        return statement == null ? null : statement.formatted(table, column);
    }
}
