package org.mingda.matcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingda.screening.FoldedText;

/**
 * The same over and over: {@code letter 10} one letter ten times in a row, {@code line 3} one line or sentence three times anywhere, {@code piece 4} a piece of 2 to
 * {@value #PIECE_MAX} letters four times in a row. Signs and blanks between make no difference.
 */
public final class RepetitionMatcher implements Matcher {

    private static final String LETTER = "letter";
    private static final String LINE = "line";
    private static final String PIECE = "piece";
    private static final int PIECE_MAX = 20;
    /** Shorter sentences (是的, 谢谢) are said again by everybody. */
    private static final int LINE_LEAST = 4;
    /** Twice is emphasis. */
    private static final int LEAST = 3;

    private final Map<String, Integer> limits;

    private RepetitionMatcher(Map<String, Integer> limits) {
        this.limits = limits;
    }

    /** Reads a rule's text. */
    public static RepetitionMatcher of(String body) {
        return new RepetitionMatcher(Limits.of(body, Set.of(LETTER, LINE, PIECE), LEAST));
    }

    @Override
    public List<Span> find(Reading field) {
        List<Span> spans = new ArrayList<>();
        if (limits.containsKey(LETTER)) {
            pieces(field.folded(), 1, limits.get(LETTER), spans);
        }
        for (int length = 2; limits.containsKey(PIECE) && length <= PIECE_MAX; length++) {
            pieces(field.folded(), length, limits.get(PIECE), spans);
        }
        if (limits.containsKey(LINE)) {
            lines(field.folded(), limits.get(LINE), spans);
        }
        return Span.outermost(spans);
    }

    @Override
    public boolean marksPlaces() {
        return false;
    }

    /** A letter that equals the one {@code length} before it goes on with a repetition. */
    private static void pieces(FoldedText text, int length, int times, List<Span> spans) {
        String words = text.words();
        int same = 0;
        for (int i = length; i <= words.length(); i++) {
            boolean goesOn = i < words.length() && words.charAt(i) == words.charAt(i - length) && words.charAt(i) != FoldedText.BORDER;
            if (goesOn) {
                same++;
            } else {
                if (same >= length * (times - 1)) {
                    spans.add(new Span(text.start(i - same - length), text.end(i - 1)));
                }
                same = 0;
            }
        }
    }

    private static void lines(FoldedText text, int times, List<Span> spans) {
        String words = text.words();
        Map<String, Integer> counts = new HashMap<>();
        for (int from = 0; from < words.length();) {
            int border = words.indexOf(FoldedText.BORDER, from);
            int to = border < 0 ? words.length() : border;
            if (to - from >= LINE_LEAST && counts.merge(words.substring(from, to), 1, Integer::sum) == times) {
                spans.add(new Span(text.start(from), text.end(to - 1)));
            }
            from = to + 1;
        }
    }
}
