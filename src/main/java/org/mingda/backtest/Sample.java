package org.mingda.backtest;

import java.util.ArrayList;
import java.util.List;
import org.mingda.desk.MarkedText;
import org.mingda.matcher.Span;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

/**
 * A decided text that a version of a rule meets, around the first place.
 *
 * @param token    public token of its review
 * @param approved whether it was let show
 * @param text     a part of it
 * @param places   the places in that part
 */
public record Sample(String token, boolean approved, String text, List<Span> places) {

    private static final int LONGEST = 160;
    /** How much stands before the first place. */
    private static final int BEFORE = 50;

    /** The part of a text around the first of its places. */
    static Sample of(DecidedText decided, String field, List<Span> spans) {
        int first = spans.get(0).start();
        int from = whole(field, Math.max(0, first - BEFORE));
        int to = whole(field, Math.min(field.length(), Math.max(from + LONGEST, Math.min(spans.get(0).end(), from + 2 * LONGEST))));
        List<Span> places = new ArrayList<>();
        spans.stream().filter(span -> span.start() < to).forEach(span -> places.add(new Span(span.start() - from, Math.min(span.end(), to) - from)));
        return new Sample(decided.token(), decided.approved(), field.substring(from, to).replace('\n', ' '), places);
    }

    /** Never cuts a character of two units in half. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    public MarkedText getMarked() {
        return MarkedText.of(text, Finding.TEXT, places.stream()
                .map(p -> new Finding("rule", Severity.HOLD, "", Finding.TEXT, p.start(), p.end(), "")).toList());
    }

    public String getToken() {
        return token;
    }

    public boolean isApproved() {
        return approved;
    }
}
