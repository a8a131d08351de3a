package org.mingda.screening;

/** Knows which texts were handed in lately, by fingerprint. How long "lately" is, its implementation decides. */
@FunctionalInterface
public interface RecentTexts {

    /**
     * Counts recent texts with this fingerprint, other than the one being screened.
     *
     * @param fingerprint {@link FoldedText#fingerprint()} of title and text, see {@link RepeatCheck#fingerprint}
     * @param authorToken the author whose own texts are counted apart
     */
    Seen seen(String fingerprint, String authorToken);

    /**
     * @param byAuthor recent texts of the author himself
     * @param byOthers recent texts of anyone else
     */
    record Seen(int byAuthor, int byOthers) {
    }
}
