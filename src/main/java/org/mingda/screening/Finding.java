package org.mingda.screening;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing a check saw, shown to moderators with the place marked.
 *
 * @param check name of the check
 * @param severity what it asks for
 * @param key message key of the reason; the message takes {@code matched} as its only argument
 * @param field {@link #TITLE} or {@link #TEXT}
 * @param start where it begins in that field, in UTF-16 units
 * @param end where it ends (exclusive); equal to {@code start} when it concerns the whole field
 * @param matched the original characters from {@code start} to {@code end}, at most {@link #MATCHED_MAX} of them
 * @param rule public token of the moderators' rule that found it; empty for a check without rules
 */
public record Finding(String check, Severity severity, String key, String field, int start, int end, String matched, String rule) {

    public static final String TITLE = "title";
    public static final String TEXT = "text";

    /** A marked place longer than this is kept by its offsets; the copy is only for reading. */
    public static final int MATCHED_MAX = 60;

    /** Findings of one check in one field: more tell a moderator nothing and would let one text fill the record. */
    public static final int MOST_PER_FIELD = 20;

    /** A finding of a check that knows no rules. */
    public Finding(String check, Severity severity, String key, String field, int start, int end, String matched) {
        this(check, severity, key, field, start, end, matched, "");
    }

    public Finding {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + start + " to " + end);
        }
        matched = shortened(matched);
    }

    /** Never cuts a character of two units in half. */
    private static String shortened(String matched) {
        if (matched.length() <= MATCHED_MAX) {
            return matched;
        }
        boolean inPair = Character.isHighSurrogate(matched.charAt(MATCHED_MAX - 1));
        return matched.substring(0, inPair ? MATCHED_MAX - 1 : MATCHED_MAX);
    }

    /** A finding about the whole text rather than a place in it. */
    static Finding whole(Check check, Severity severity, String key) {
        return new Finding(check.name(), severity, key, TEXT, 0, 0, "");
    }

    /**
     * What {@code look} finds in the title and in the text, each at most {@link #MOST_PER_FIELD} findings by place. The strictest are
     * kept: harmless words in front must not crowd out the one that counts.
     */
    static List<Finding> inFields(Candidate candidate, Function<Field, Stream<Finding>> look) {
        return Stream.of(new Field(TITLE, FoldedText.of(candidate.title())),
                        new Field(TEXT, FoldedText.of(candidate.text())))
                .flatMap(field -> strictest(look.apply(field)))
                .toList();
    }

    /** Of many findings in one field the strictest {@link #MOST_PER_FIELD}, by place. */
    public static Stream<Finding> strictest(Stream<Finding> found) {
        return found.sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(MOST_PER_FIELD)
                .sorted(Comparator.comparingInt(Finding::start));
    }

    /** A field's name and folded text. */
    record Field(String name, FoldedText text) {
    }
}
