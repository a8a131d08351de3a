package org.mingda.screening;

import java.util.Objects;

/**
 * One word of a {@link WordList}.
 *
 * @param word the word as a moderator wrote it; folded when the list is built
 * @param action what a text with this word asks for
 * @param key message key of the reason shown with the finding
 */
public record WordEntry(String word, Severity action, String key) {

    public WordEntry {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(key, "key");
        if (!isUsable(word)) {
            throw new IllegalArgumentException("Nothing to look for in the word \"" + word + "\"");
        }
    }

    /**
     * Whether something is left of {@code word} to look for: a word of punctuation alone folds to nothing, and one that
     * holds the end of a sentence could never be found.
     */
    public static boolean isUsable(String word) {
        String folded = FoldedText.fold(word);
        return !folded.isEmpty() && folded.indexOf(FoldedText.BORDER) < 0;
    }
}
