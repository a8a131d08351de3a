package org.mingda.matcher;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of one rule. Where many rules run together their words go into one {@link WordIndex} instead. */
public final class WordMatcher implements Matcher {

    private final WordLines lines;
    private WordIndex index;

    public WordMatcher(WordLines lines) {
        this.lines = lines;
    }

    public WordLines lines() {
        return lines;
    }

    @Override
    public List<Span> find(Reading field) {
        Set<Span> found = new HashSet<>();
        index().find(field, (span, lists) -> found.add(span));
        return Span.outermost(found);
    }

    /** Built when it is first wanted: where rules run together it never is. */
    private synchronized WordIndex index() {
        if (index == null) {
            index = WordIndex.of(List.of(lines));
        }
        return index;
    }
}
