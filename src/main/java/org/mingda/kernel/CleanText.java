package org.mingda.kernel;

import java.text.Normalizer;

/**
 * What comes in from a form, made fit to keep: composed (NFC), line ends as {@code \n}, without characters that nobody can see
 * and that are used to deceive.
 *
 * <p>Removed are control characters (line end and tab stay in bodies), unpaired surrogates, direction marks and overrides (UAX 9; they
 * turn names and addresses around), zero-width spaces and byte order marks, tag characters and other format characters. The zero-width joiner and the
 * variation selectors stay in bodies, where emoji need them, and go from lines (names, titles).
 */
public final class CleanText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CleanText() {
    }

    /** One line: names, titles, single fields. Runs of white space become one space. */
    public static String line(String raw) {
        return raw == null ? null : kept(raw, false).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Several lines: bodies. Spaces at line ends go, more than two empty lines become two. */
    public static String body(String raw) {
        return raw == null ? null
                : kept(raw.replace("\r\n", "\n").replace('\r', '\n'), true)
                        .replaceAll("[ \\t\\u3000]+(?=\\n)", "").replaceAll("\\n{4,}", "\n\n\n").strip();
    }

    /** A short code typed from a telephone or from paper: what Chinese keyboards type full-width becomes plain, white space goes; empty for null. */
    public static String code(String raw) {
        return raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String kept(String raw, boolean body) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().filter(c -> keeps(c, body)).forEach(out::appendCodePoint);
        return out.toString();
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
