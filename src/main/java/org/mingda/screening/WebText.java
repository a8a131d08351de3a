package org.mingda.screening;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A text prepared for finding web addresses: letters and digits folded as everywhere ({@link FoldTable}), but with the signs
 * that addresses are made of kept, and each character's place in the original.
 *
 * <p>Every sign that stands in for a dot becomes {@link #DOT} if it is a plain one right between its neighbours, else
 * {@link #LOOSE_DOT}: {@code abc。com}, {@code abc . com}, {@code abc点com}. Single letters with blanks between
 * ({@code w w w}) are joined. Emoji and invisible characters vanish; any other sign becomes {@link #OTHER}.
 */
final class WebText {

    static final char DOT = '.';
    static final char LOOSE_DOT = '\u0001';
    static final char OTHER = '\u0002';

    /** Signs within the path of an address, which end a host. */
    static final String PATH_SIGNS = "?=&%#~+";

    private static final String LOOSE_DOTS = "。｡．・·•‧∙⋅﹒丶";
    private static final String SIGNS = "@:/-_" + PATH_SIGNS;

    private static final String BRACKETS = "([{<（【［｛〔《";
    /** Brackets and blanks that may stand on either side of a dot. */
    private static final int AROUND_DOT = 2;
    private static final int SPOKEN_COM = 3;
    private static final List<String> SPLIT_ENDINGS = List.of("com", "net", "cn", "cc", "xyz");

    private final String original;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    WebText(String original) {
        this.original = original;
        chars = new char[original.length() + 16];
        starts = new int[chars.length];
        ends = new int[chars.length];
        read();
        spellOutDots();
        dropBlanks();
        joinEndings();
    }

    int length() {
        return length;
    }

    /** The character at {@code i}; {@link #OTHER} outside the text. */
    char at(int i) {
        return i < 0 || i >= length ? OTHER : chars[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String original(int from, int to) {
        return original.substring(starts[from], ends[to - 1]);
    }

    String text(int from, int to) {
        return new String(chars, from, to - from).replace(LOOSE_DOT, DOT);
    }

    static boolean isDot(char c) {
        return c == DOT || c == LOOSE_DOT;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private void read() {
        for (int i = 0; i < original.length();) {
            int codePoint = original.codePointAt(i);
            int start = i;
            boolean spoken = isSpokenCom(i);
            int end = spoken ? i + SPOKEN_COM : i + Character.charCount(codePoint);
            char sign = sign(codePoint);
            if (spoken) {
                ".com".chars().forEach(c -> add((char) c, start, end));
            } else if (sign != 0) {
                add(sign, start, end);
            } else {
                FoldTable.fold(codePoint, c -> add(c, start, end));
            }
            i = end;
        }
    }

    /** 点康姆 is how ".com" is said. */
    private boolean isSpokenCom(int i) {
        return original.charAt(i) == '点' && i + SPOKEN_COM <= original.length() && "康抗扛扣抠坑".indexOf(original.charAt(i + 1)) >= 0
                && "姆母木".indexOf(original.charAt(i + 2)) >= 0 && isLatin(at(length - 1));
    }

    /** What a sign becomes; 0 for letters, digits, and what vanishes. */
    private static char sign(int codePoint) {
        int wide = codePoint >= 0xFF01 && codePoint <= 0xFF5E ? codePoint - 0xFF01 + '!' : codePoint;
        if (wide == DOT || SIGNS.indexOf(wide) >= 0) {
            return codePoint == '．' ? LOOSE_DOT : (char) wide;
        }
        if (LOOSE_DOTS.indexOf(codePoint) >= 0) {
            return LOOSE_DOT;
        }
        if (codePoint == '\n' || codePoint == '\r') {
            return OTHER;
        }
        if (Character.isWhitespace(codePoint) || codePoint == 0x3000 || codePoint == 0xA0) {
            return ' ';
        }
        return isOtherSign(codePoint) ? OTHER : 0;
    }

    private static boolean isOtherSign(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.DASH_PUNCTUATION,
                    Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }

    private void add(char c, int start, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    /** Between Latin letters 点 is a dot, so are the words for it, with what surrounds them. */
    private void spellOutDots() {
        for (int i = 1; i < length; i++) {
            int end = chars[i] == '点' ? i + 1 : startsWith(i, "dot") && !isLatin(at(i - 1)) && !isLatin(at(i + 3)) ? i + 3 : isDot(chars[i]) ? i + 1 : i;
            if (end > i) {
                spellOutDot(i, end);
            }
        }
    }

    private void spellOutDot(int from, int to) {
        int left = from - 1;
        while (" 加\u0002".indexOf(at(left)) >= 0 && from - left <= AROUND_DOT) {
            left--;
        }
        int right = to;
        while (" \u0002".indexOf(at(right)) >= 0 && right - to < AROUND_DOT) {
            right++;
        }
        boolean word = chars[from] != DOT && chars[from] != LOOSE_DOT;
        if (isLatin(at(left)) && isLatin(at(right)) && (word || isBracketed(left + 1, right))) {
            dot(left + 1, right);
        }
    }

    /** (.) and [.] are a dot; " . " is dealt with by the blanks. */
    private boolean isBracketed(int from, int to) {
        return to - from == 3 && chars[from] == OTHER && chars[to - 1] == OTHER && BRACKETS.indexOf(original.charAt(starts[from])) >= 0;
    }

    private boolean startsWith(int i, String word) {
        return i + word.length() <= length && word.contentEquals(CharBuffer.wrap(chars, i, word.length()));
    }

    /** Puts a dot in place of some characters. */
    private void dot(int from, int to) {
        chars[from] = LOOSE_DOT;
        ends[from] = ends[to - 1];
        int fewer = to - from - 1;
        for (int i = to; fewer > 0 && i < length; i++) {
            chars[i - fewer] = chars[i];
            starts[i - fewer] = starts[i];
            ends[i - fewer] = ends[i];
        }
        length -= fewer;
    }

    /** Takes away blanks beside dots, @ and slashes, and between single letters; other blanks part words. */
    private void dropBlanks() {
        boolean[] needless = new boolean[length];
        for (int i = 0; i < length; i++) {
            if (chars[i] == ' ') {
                needless[i] = isBesideSign(i) || isBetweenSingles(i);
            }
        }
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (!needless[i]) {
                chars[kept] = chars[i];
                starts[kept] = starts[i];
                ends[kept++] = ends[i];
            }
        }
        length = kept;
    }

    /** The usual endings letter by letter (。c。o。m) are those endings. */
    private void joinEndings() {
        for (int i = 1; i < length; i++) {
            for (String ending : SPLIT_ENDINGS) {
                int to = i + 2 * ending.length();
                boolean split = isDot(chars[i]) && isLatin(at(i - 1)) && isLatin(at(i - 2)) && to <= length && !isLatin(at(to));
                for (int k = 0; split && k < ending.length(); k++) {
                    split = isDot(chars[i + 2 * k]) && chars[i + 2 * k + 1] == ending.charAt(k);
                }
                if (split) {
                    join(i, ending);
                }
            }
        }
    }

    private void join(int dot, String ending) {
        for (int k = 1; k < ending.length(); k++) {
            chars[dot + 1 + k] = ending.charAt(k);
            starts[dot + 1 + k] = starts[dot + 1 + 2 * k];
            ends[dot + 1 + k] = ends[dot + 1 + 2 * k];
        }
        int fewer = ending.length() - 1;
        for (int i = dot + 2 * ending.length(); i < length; i++) {
            chars[i - fewer] = chars[i];
            starts[i - fewer] = starts[i];
            ends[i - fewer] = ends[i];
        }
        length -= fewer;
    }

    private boolean isBesideSign(int i) {
        boolean beside = false;
        for (int side : new int[] {i - 1, i + 1}) {
            if (isDot(at(side))) {
                chars[side] = LOOSE_DOT;
                beside = true;
            }
        }
        return beside || isAtOrSlash(at(i - 1)) || isAtOrSlash(at(i + 1));
    }

    private static boolean isAtOrSlash(char c) {
        return c == '@' || c == '/';
    }

    private boolean isBetweenSingles(int i) {
        return isLatin(at(i - 1)) && !isLatin(at(i - 2)) && isLatin(at(i + 1)) && !isLatin(at(i + 2));
    }
}
