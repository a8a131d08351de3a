package org.mingda.server;

import jakarta.enterprise.inject.spi.CDI;

/**
 * How a sensitive text stands in a column: closed by {@link Seal} for the column's purpose, behind a word that tells it from what was written before columns were sealed. Each sealed column has a
 * converter of its own that calls this; converters are not given beans, so the seal is looked up.
 */
public final class SealedText {

    /** Before each sealed text. */
    public static final String MARK = "sealed:";

    private SealedText() {
    }

    /** The column for a text; null for null. */
    public static String close(String text, String purpose) {
        return text == null ? null : MARK + seal().seal(text, purpose);
    }

    /** The text of a column. What carries no mark was written before columns were sealed, and is the text itself. */
    public static String open(String column, String purpose) {
        return column == null || !column.startsWith(MARK) ? column : seal().open(column.substring(MARK.length()), purpose);
    }

    /** Whether a column is to be written anew: it is not sealed, or with an earlier key. */
    public static boolean isStale(String column) {
        return column != null && !(column.startsWith(MARK) && !seal().isOld(column.substring(MARK.length())));
    }

    private static Seal seal() {
        return CDI.current().select(Seal.class).get();
    }
}
