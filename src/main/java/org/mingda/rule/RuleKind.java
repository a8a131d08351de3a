package org.mingda.rule;

import java.util.Locale;
import java.util.function.Function;
import org.mingda.matcher.ContactMatcher;
import org.mingda.matcher.HostMatcher;
import org.mingda.matcher.LengthMatcher;
import org.mingda.matcher.Matcher;
import org.mingda.matcher.PatternMatcher;
import org.mingda.matcher.RepetitionMatcher;
import org.mingda.matcher.Width;
import org.mingda.matcher.WordLines;
import org.mingda.matcher.WordMatcher;

/** What a rule looks for, and how its text is read. Label {@code rule_kind.WORDS}, help {@code rule_kind_help.WORDS}. */
public enum RuleKind {
    WORDS(body -> new WordMatcher(WordLines.of(body))),
    PATTERN(PatternMatcher::of),
    CONTACT(ContactMatcher::of),
    HOST(HostMatcher::of),
    LENGTH(LengthMatcher::of),
    REPETITION(RepetitionMatcher::of);

    private final Function<String, Matcher> reader;

    RuleKind(Function<String, Matcher> reader) {
        this.reader = reader;
    }

    /** What the text of a rule of this kind looks for. Refuses what could not work. */
    Matcher read(String body) {
        return reader.apply(body);
    }

    /** As {@link #read}; refuses, too, what nearly every text would meet. */
    Matcher readNew(String body) {
        Matcher matcher = read(body);
        if (this != LENGTH) {
            Width.check(matcher);
        }
        return matcher;
    }

    /** Message key of a finding of this kind; it takes the place as argument. */
    String finding() {
        return "moderation_finding.rule_" + name().toLowerCase(Locale.ROOT);
    }

    public String getName() {
        return name();
    }
}
