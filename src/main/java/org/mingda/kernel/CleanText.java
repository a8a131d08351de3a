package org.mingda.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What comes in from a form, made fit to keep: composed (NFC), line ends as {@code \n}, without characters that nobody can see
 * and that are used to deceive.
 *
 * <p>Removed are control characters (line end and tab stay in bodies), unpaired surrogates, direction marks and overrides (UAX 9; they
 * turn names and addresses around), zero-width spaces and byte order marks, tag characters and other format characters. The zero-width joiner and the
 * variation selectors stay in bodies, where emoji need them, and go from lines (names, titles).
 */
public final class CleanText {

    /** Most marks kept on one letter, as in the Stream-Safe Text Format (UAX 15, section 13): no language piles up more, and ordering long piles takes the square of their length. */
    static final int MARKS_MAX = 30;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** Each run of spaces is looked at once, from its beginning: a megabyte of spaces would otherwise take hours. */
    private static final Pattern BEFORE_LINE_END = Pattern.compile("(?<![ \\t\\u3000])[ \\t\\u3000]++(?=\\n)");

    private CleanText() {
    }

    /** One line: names, titles, single fields. Runs of white space become one space. */
    public static String line(String raw) {
        return raw == null ? null : kept(raw, false).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Several lines: bodies. Spaces at line ends go, more than two empty lines become two. */
    public static String body(String raw) {
        return raw == null ? null
                : BEFORE_LINE_END.matcher(kept(raw.replace("\r\n", "\n").replace('\r', '\n'), true)).replaceAll("").replaceAll("\\n{4,}", "\n\n\n").strip();
    }

    /** A short code typed from a telephone or from paper: what Chinese keyboards type full-width becomes plain, white space goes; empty for null. */
    public static String code(String raw) {
        return raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String kept(String raw, boolean body) {
        StringBuilder out = new StringBuilder(raw.length());
        int marks = 0;
        int c;
        for (int i = 0; i < raw.length(); i += Character.charCount(c)) {
            c = raw.codePointAt(i);
            if (keeps(c, body)) {
                marks = isMark(c) ? marks + 1 : 0;
                if (marks <= MARKS_MAX) {
                    out.appendCodePoint(c);
                }
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean keeps(int c, boolean body) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> body && c == ZERO_WIDTH_JOINER;
            case Character.NON_SPACING_MARK -> body || c < 0xFE00 || c > 0xFE0F;
            default -> true;
        };
    }
}
