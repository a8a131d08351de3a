package org.mingda.screening;

import java.util.List;
import java.util.function.Supplier;

/** Finds the moderators' words, in title and text, however they are spelled; each entry says what it asks for. */
public final class WordCheck implements Check {

    private final Supplier<WordList> words;

    /** Asks {@code words} for each text, so that a changed list counts at once; it should answer from memory. */
    public WordCheck(Supplier<WordList> words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "word";
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        WordList list = words.get();
        return Finding.inFields(candidate, field -> list.find(field.text()).stream()
                .map(hit -> new Finding(name(), hit.entry().action(), hit.entry().key(), field.name(),
                        hit.start(), hit.end(), hit.matched())));
    }
}
