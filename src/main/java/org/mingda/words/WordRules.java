package org.mingda.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.mingda.screening.WordList;

/** The matcher made of all word rules, kept until the rules' mark changes: building it costs, asking for the mark does not. */
@ApplicationScoped
public class WordRules {

    private record Built(String mark, WordList list) {
    }

    private volatile Built built;

    WordList list(String mark, Supplier<List<WordRule>> rules) {
        Built now = built;
        if (now == null || !now.mark().equals(mark)) {
            now = new Built(mark, WordList.of(rules.get().stream().map(WordRule::entry).toList()));
            built = now;
        }
        return now.list();
    }
}
