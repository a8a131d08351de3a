package org.mingda.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.screening.FoldedText;

/**
 * What the model sees of a text: which runs of one to three characters it holds, folded, so that {@code 微❤️信} and {@code 微信} are the same run; whether it asks
 * something and how it speaks ({@link Manner}); nothing of who wrote it or where. Each run is kept as a bucket, a number below {@link #BUCKETS}, because a vocabulary would have to be stored and grows without end.
 *
 * <p>Runs of digits count by their length alone (a year or a sum, a longer sum, a telephone number): the numbers themselves tell nothing about the next text.
 */
final class NGrams {

    /** Two to the eighteenth: of the fifty thousand different runs in twenty thousand posts, one in ten shares its bucket with another. */
    static final int BUCKETS = 1 << 18;
    /** Longest run. Four characters found no more in trials, and made rare words count too much. */
    static final int LONGEST = 3;
    /** Characters read of a text: what a post is about shows long before. */
    static final int MOST = 4000;

    /** Digit runs up to this length are days, shares and years; from the next on sums; longer ones than {@link #SUM} reach somebody. */
    private static final int SMALL = 4;
    private static final int SUM = 6;
    private static final char SMALL_NUMBER = '1';
    private static final char LARGE_NUMBER = '5';
    private static final char LONG_NUMBER = '9';
    private static final int SPREAD = 0x9E3779B1;

    private final Map<Integer, Gram> grams = new HashMap<>();

    /**
     * A run of characters with its first place in the text.
     *
     * @param bucket  its number
     * @param letters folded; for features that are no run, a mark that {@link Telling} names
     * @param start   where it begins, in UTF-16 units of title, line end and text
     * @param end     where it ends (exclusive)
     */
    record Gram(int bucket, String letters, int start, int end) {
    }

    private NGrams(String original) {
        FoldedText text = FoldedText.of(original);
        Shape shape = new Shape(text);
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i + length <= shape.letters.length(); i++) {
                add(shape, text, i, i + length);
            }
        }
        asks(original);
        Manner.marks(text).forEach(this::addMark);
    }

    /** The runs of a text; the title is empty when it is not the author's. */
    static NGrams of(String title, String text) {
        return new NGrams(title.isEmpty() ? text : title + "\n" + text);
    }

    private void add(Shape shape, FoldedText text, int from, int to) {
        String run = shape.letters.substring(from, to);
        if (run.indexOf(FoldedText.BORDER) < 0) {
            grams.computeIfAbsent(bucket(run), b -> new Gram(b, run, text.start(shape.from.get(from)), text.end(shape.to.get(to - 1) - 1)));
        }
    }

    /** Folding takes question marks away, but who asks seldom sells; rhetorical questions stand at the beginning. */
    private void asks(String original) {
        if (original.indexOf('?') >= 0 || original.indexOf('？') >= 0) {
            addMark(Telling.ASKS);
        }
        String end = original.strip();
        if (end.endsWith("?") || end.endsWith("？")) {
            addMark(Telling.ENDS_ASKING);
        }
    }

    private void addMark(String mark) {
        grams.put(bucket(mark), new Gram(bucket(mark), mark, 0, 0));
    }

    static int bucket(String run) {
        int hash = run.hashCode() * SPREAD;
        return (hash ^ hash >>> 15) & BUCKETS - 1;
    }

    /** The buckets, each once. */
    int[] buckets() {
        return grams.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The runs, each once, with their places. */
    List<Gram> grams() {
        return List.copyOf(grams.values());
    }

    /** The folded letters with numbers by their length, and where each stands in the folded text. */
    private static final class Shape {

        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> from = new ArrayList<>();
        private final List<Integer> to = new ArrayList<>();

        Shape(FoldedText text) {
            String digits = text.digits();
            int end = Math.min(MOST, digits.length());
            for (int i = 0; i < end;) {
                int next = i + 1;
                while (isDigit(digits.charAt(i)) && next < end && isDigit(digits.charAt(next))) {
                    next++;
                }
                letters.append(isDigit(digits.charAt(i)) ? number(next - i) : digits.charAt(i));
                from.add(i);
                to.add(next);
                i = next;
            }
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static char number(int length) {
            return length <= SMALL ? SMALL_NUMBER : length <= SUM ? LARGE_NUMBER : LONG_NUMBER;
        }
    }
}
