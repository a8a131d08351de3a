package org.mingda.matcher;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.mingda.kernel.Refusal;
import org.mingda.screening.PlainText;

/**
 * Regular expressions in RE2's syntax, one a line, without regard to case. They read the text with width, case and traditional forms folded and its signs left where they
 * stand ({@link PlainText}).
 *
 * <p>Time grows with the text times the size of the pattern and with nothing else, so the size is limited; a text that still takes longer than {@link Patience#LONGEST}
 * is given up with {@link Overtime}.
 */
public final class PatternMatcher implements Matcher {

    public static final int PATTERNS_MAX = 20;
    public static final int PATTERN_MAX = 500;
    /** Steps of the compiled program: the most that each letter of a text may cost. */
    static final int PROGRAM_MAX = 1_500;
    /** RE2's own limit for one repetition; here for all that lie within each other, which multiply. */
    static final int REPEAT_MAX = 1_000;
    /** More places in one text tell nothing. */
    private static final int PLACES_MAX = 1_000;

    private final List<Pattern> patterns = new ArrayList<>();

    private PatternMatcher(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                patterns.add(compiled(lines.get(i).strip(), i + 1));
            }
        }
        if (patterns.isEmpty()) {
            throw new Refusal("rule.empty");
        }
        if (patterns.size() > PATTERNS_MAX) {
            throw new Refusal("rule.patterns_many", PATTERNS_MAX);
        }
    }

    /** Reads a rule's text. Refuses, with the number of the line, what is no pattern or would cost too much. */
    public static PatternMatcher of(String body) {
        return new PatternMatcher(body == null ? List.of() : body.lines().toList());
    }

    private static Pattern compiled(String line, int number) {
        if (line.length() > PATTERN_MAX || Repetitions.most(line) > REPEAT_MAX) {
            throw new Refusal("rule.pattern_large", number);
        }
        try {
            Pattern pattern = Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
            if (pattern.programSize() > PROGRAM_MAX) {
                throw new Refusal("rule.pattern_large", number);
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw new Refusal("rule.pattern_wrong", number, e.getDescription() + (e.getPattern() == null ? "" : ": " + e.getPattern()));
        }
    }

    @Override
    public List<Span> find(Reading field) {
        PlainText plain = field.plain();
        Patience text = new Patience(plain.text());
        List<Span> spans = new ArrayList<>();
        for (Pattern pattern : patterns) {
            com.google.re2j.Matcher found = pattern.matcher(text);
            while (spans.size() < PLACES_MAX && found.find()) {
                spans.add(span(found.start(), found.end(), plain));
            }
        }
        return Span.outermost(spans);
    }

    private static Span span(int from, int to, PlainText plain) {
        return from == to ? Span.WHOLE : new Span(plain.start(from), plain.end(to - 1));
    }
}
