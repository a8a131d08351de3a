package org.mingda.matcher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingda.kernel.Refusal;

/** Texts that are too short ({@code min 8}: fewer letters, not counting signs and blanks) or too long ({@code max 2000}: more characters). */
public final class LengthMatcher implements Matcher {

    private static final String MIN = "min";
    private static final String MAX = "max";
    /** A least length above this, or a greatest below it, would meet nearly every text. */
    private static final int USUAL_LONG = 2_000;
    private static final int USUAL_SHORT = 20;

    private final int min;
    private final int max;

    private LengthMatcher(Map<String, Integer> limits) {
        min = limits.getOrDefault(MIN, 0);
        max = limits.getOrDefault(MAX, Integer.MAX_VALUE);
        if (min > USUAL_LONG || max < USUAL_SHORT || min > max) {
            throw new Refusal("rule.length_wide", USUAL_LONG, USUAL_SHORT);
        }
    }

    /** Reads a rule's text. */
    public static LengthMatcher of(String body) {
        return new LengthMatcher(Limits.of(body, Set.of(MIN, MAX), 1));
    }

    @Override
    public List<Span> find(Reading field) {
        boolean outside = field.folded().length() < min || field.original().length() > max;
        return outside ? List.of(Span.WHOLE) : List.of();
    }

    @Override
    public boolean readsTitle() {
        return false;
    }

    @Override
    public boolean marksPlaces() {
        return false;
    }
}
