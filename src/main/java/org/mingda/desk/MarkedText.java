package org.mingda.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

/**
 * A text cut into pieces, those with findings marked. Findings may overlap or touch; each piece knows all that cover it. Plain text: the page escapes it.
 *
 * @param segments the pieces in order, which together are the text
 */
public record MarkedText(List<Segment> segments) {

    /**
     * A piece of the text.
     *
     * @param text     its characters
     * @param findings what was found there; empty for a piece without a mark
     */
    public record Segment(String text, List<Finding> findings) {

        public String getText() {
            return text;
        }

        public boolean isMarked() {
            return !findings.isEmpty();
        }

        /** Whether one of the findings holds the text; the others only note. */
        public boolean isGrave() {
            return findings.stream().anyMatch(f -> f.severity() != Severity.NOTE);
        }
    }

    /**
     * Marks the findings of one field in its text. Findings about the whole text mark nothing; what reaches beyond the text is cut.
     *
     * @param field {@link Finding#TITLE} or {@link Finding#TEXT}
     */
    public static MarkedText of(String text, String field, List<Finding> findings) {
        List<Finding> places = findings.stream().filter(f -> f.field().equals(field) && f.start() < f.end() && f.start() < text.length()).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        places.forEach(f -> borders.addAll(List.of(f.start(), Math.min(f.end(), text.length()))));
        List<Segment> segments = new ArrayList<>();
        for (int from : borders) {
            Integer to = borders.higher(from);
            if (to != null) {
                segments.add(new Segment(text.substring(from, to), places.stream().filter(f -> f.start() <= from && f.end() >= to).toList()));
            }
        }
        return new MarkedText(List.copyOf(segments));
    }

    public List<Segment> getSegments() {
        return segments;
    }
}
