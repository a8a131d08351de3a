package org.mingda.transparency;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Comma separated values (RFC 4180), with a byte order mark, because without it spreadsheets take Chinese for something else. A field that a spreadsheet would take for a
 * formula is quoted and gets an apostrophe, which spreadsheets do not show.
 */
final class Csv {

    /** Also in full width, and behind signs that spreadsheets take away. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@|%＝＋－﹣＠﹫﹢].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder("\uFEFF");

    Csv line(Object... fields) {
        text.append(String.join(",", List.of(fields).stream().map(Csv::field).toList())).append("\r\n");
        return this;
    }

    private static String field(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return safe.matches("[A-Za-z0-9_.:-]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
