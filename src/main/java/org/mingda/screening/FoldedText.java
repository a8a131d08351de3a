package org.mingda.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A text folded for matching, which still knows where each folded character stood: width, case, traditional forms,
 * look-alike letters and everything that only stands between letters are folded away (see {@link FoldTable}), so
 * {@code 微 . 信}, {@code 微❤️信} and {@code 微・信} all read 微信.
 *
 * <p>Two views of equal length: {@link #words()} for words, and {@link #digits()}, in which Han digits (一 二 〇 壹 幺 …)
 * are ASCII digits too, for numbers. Position {@code i} of either stands at {@code start(i)} to {@code end(i)} of the
 * original, in UTF-16 units.
 *
 * <p><b>Sentence borders.</b> The end of a sentence or line stays as one {@link #BORDER}, so that no word is read over it
 * ({@code 加。微信} is not 加微信). A "sentence" of a single letter is none: borders beside it are folded away, or else
 * {@code 微！信！} and letters written one below the other would hide a word; nor are several of two characters each. A border inside a longer piece still hides
 * one ({@code 加微！信号}); reading over every border would join the innocent ends and starts of sentences.
 *
 * <p>Linear in the length of the text; 20,000 characters take about a millisecond.
 */
public final class FoldedText {

    /** The one character of the views that is no letter: the end of a sentence or line. */
    public static final char BORDER = FoldTable.BORDER;

    private static final String HAN_DIGITS = "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺弌弍弎";
    private static final String ASCII_OF_HAN = "00123456789" + "123456789" + "1123";

    private final String original;
    private char[] folded;
    private int[] starts;
    private int[] ends;
    private int length;
    private final String words;
    private final String digits;
    private String sounds;

    private FoldedText(String original) {
        this.original = original;
        folded = new char[original.length() + 16];
        starts = new int[folded.length];
        ends = new int[folded.length];
        foldAll();
        joinShortPieces();
        words = new String(folded, 0, length);
        digits = withAsciiDigits();
    }

    /** The same text with some of its characters read in another way. */
    FoldedText(FoldedText source, Rewriting rewriting) {
        original = source.original;
        folded = rewriting.letters();
        starts = rewriting.starts();
        ends = rewriting.ends();
        length = rewriting.length();
        words = new String(folded, 0, length);
        digits = withAsciiDigits();
    }

    /** Folds {@code text}; null folds like the empty text. */
    public static FoldedText of(String text) {
        return new FoldedText(text == null ? "" : text);
    }

    /** The folded form of a rule's word. */
    public static String fold(String word) {
        return of(word).words();
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** Folded letters and digits, with a {@link #BORDER} between sentences. */
    public String words() {
        return words;
    }

    /** As {@link #words()}, with Han digits as ASCII digits. */
    public String digits() {
        return digits;
    }

    /** As {@link #words()}, with every Han character replaced by a sign for its sound: equal where two texts sound alike. */
    public String sounds() {
        if (sounds == null) {
            char[] view = words.toCharArray();
            for (int i = 0; i < view.length; i++) {
                view[i] = SoundTable.sound(view[i]);
            }
            sounds = new String(view);
        }
        return sounds;
    }

    /** Every way in which a word is spoken: some characters have several sounds. */
    public static List<Sounding> soundings(String word) {
        return SoundTable.soundings(of(word).words());
    }

    /** This text as some hide their words from readers that are machines, see {@link Rereadings}; of most texts there is none. */
    public List<FoldedText> rereadings() {
        return Rereadings.of(this);
    }

    /** How many characters each view has. */
    public int length() {
        return length;
    }

    /** Where in the original the character at {@code i} begins. */
    public int start(int i) {
        return starts[i];
    }

    /** Where in the original the character at {@code i} ends (exclusive). */
    public int end(int i) {
        return ends[i];
    }

    /** Whether the characters at {@code i - 1} and {@code i} stood side by side, with nothing folded away between them. */
    public boolean touches(int i) {
        return i > 0 && i < length && ends[i - 1] >= starts[i];
    }

    /** What was folded away just before the character at {@code i}; empty where nothing was, and outside the text. */
    public String gapBefore(int i) {
        if (i < 0 || i >= length || touches(i)) {
            return "";
        }
        return original.substring(i == 0 ? 0 : ends[i - 1], starts[i]);
    }

    /** The original text of the folded characters from {@code from} to {@code to} (exclusive). */
    public String matched(int from, int to) {
        return original.substring(starts[from], ends[to - 1]);
    }

    /** SHA-256 (hex) of the letters alone: equal for texts that differ only in what folding takes away. */
    public String fingerprint() {
        try {
            byte[] letters = words.replace(String.valueOf(BORDER), "").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void foldAll() {
        int[] at = new int[2];
        FoldTable.Sink sink = c -> add(c, at[0], at[1]);
        for (int i = 0; i < original.length(); i = at[1]) {
            int codePoint = original.codePointAt(i);
            at[0] = i;
            at[1] = i + Character.charCount(codePoint);
            FoldTable.fold(codePoint, sink);
        }
    }

    private void add(char c, int start, int end) {
        boolean needlessBorder = c == BORDER && (length == 0 || folded[length - 1] == BORDER);
        if (needlessBorder) {
            return;
        }
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        folded[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    /** Takes away the borders on both sides of a single letter, and those between two pieces of two letters. */
    private void joinShortPieces() {
        boolean[] needless = new boolean[length];
        int before = 0;
        for (int from = 0; from < length;) {
            int to = pieceEnd(from);
            boolean single = to - from == 1;
            if (from > 0 && (single || before > 0 && isShort(from, to))) {
                needless[from - 1] = true;
            }
            if (single && to < length) {
                needless[to] = true;
            }
            before = isShort(from, to) ? to - from : 0;
            from = to + 1;
        }
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (!needless[i]) {
                folded[kept] = folded[i];
                starts[kept] = starts[i];
                ends[kept++] = ends[i];
            }
        }
        length = kept;
    }

    private int pieceEnd(int from) {
        int to = from;
        while (to < length && folded[to] != BORDER) {
            to++;
        }
        return to;
    }

    /** Two Han characters at most, as nobody writes sentence after sentence. */
    private boolean isShort(int from, int to) {
        boolean han = to > from && to - from <= 2;
        for (int i = from; han && i < to; i++) {
            han = Character.isIdeographic(folded[i]);
        }
        return han;
    }

    private String withAsciiDigits() {
        char[] view = Arrays.copyOf(folded, length);
        for (int i = 0; i < length; i++) {
            int digit = view[i] < 128 ? -1 : HAN_DIGITS.indexOf(view[i]);
            if (digit >= 0) {
                view[i] = ASCII_OF_HAN.charAt(digit);
            }
        }
        return new String(view);
    }
}
