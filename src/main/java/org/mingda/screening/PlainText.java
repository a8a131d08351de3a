package org.mingda.screening;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with width, case, accents, traditional forms and look-alike letters folded as in {@link FoldedText}, but with its signs and blanks left where
 * they stand (in half width), for patterns that speak of them. What cannot be seen is left out. Position {@code i} stands at {@code start(i)} to {@code end(i)}
 * of the original, in UTF-16 units.
 */
public final class PlainText {

    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;
    private final String text;

    private PlainText(String original) {
        chars = new char[original.length() + 16];
        starts = new int[chars.length];
        ends = new int[chars.length];
        for (int i = 0; i < original.length();) {
            int codePoint = original.codePointAt(i);
            int from = i;
            int to = i + Character.charCount(codePoint);
            int before = length;
            FoldTable.fold(codePoint, c -> {
                if (c != FoldTable.BORDER) {
                    add(c, from, to);
                }
            });
            if (length == before) {
                addSign(codePoint, from, to);
            }
            i = to;
        }
        text = new String(chars, 0, length);
    }

    public static PlainText of(String text) {
        return new PlainText(text);
    }

    /** The same text, place by place, with full-width letters, digits and blanks in ASCII. */
    static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            plain.setCharAt(i, c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '\u3000' || c == '\u00A0' ? ' ' : c);
        }
        return plain.toString();
    }

    public String text() {
        return text;
    }

    /** Where in the original the character at {@code i} begins. */
    public int start(int i) {
        return starts[i];
    }

    /** Where in the original the character at {@code i} ends (exclusive). */
    public int end(int i) {
        return ends[i];
    }

    private void addSign(int codePoint, int from, int to) {
        int type = Character.getType(codePoint);
        boolean unseen = type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (codePoint == '\n') {
            add('\n', from, to);
        } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            add(' ', from, to);
        } else if (!unseen) {
            Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC).chars().forEach(c -> add((char) c, from, to));
        }
    }

    private void add(char c, int from, int to) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        chars[length] = c;
        starts[length] = from;
        ends[length++] = to;
    }
}
