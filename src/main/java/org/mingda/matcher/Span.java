package org.mingda.matcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A place in an original text, in UTF-16 units.
 *
 * @param start where it begins
 * @param end   where it ends (exclusive); equal to {@code start} when the whole text is meant
 */
public record Span(int start, int end) {

    /** Concerns the whole text rather than a place in it. */
    public static final Span WHOLE = new Span(0, 0);

    private static final Comparator<Span> BY_PLACE = Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    /** These by place, without those that lie within another. */
    public static List<Span> outermost(Collection<Span> spans) {
        List<Span> kept = new ArrayList<>();
        int furthest = -1;
        for (Span span : spans.stream().sorted(BY_PLACE).toList()) {
            if (span.end > furthest) {
                kept.add(span);
                furthest = span.end;
            }
        }
        return kept;
    }
}
