package org.mingda.twins;

import java.util.HashSet;
import java.util.Set;
import org.mingda.screening.FoldedText;

/**
 * A text as the set of its runs of two folded characters, the length of most Chinese words. Two texts are near-twins when they share four fifths of all runs that either
 * has (the Jaccard index), so that a word changed here and there, another order of sentences or other punctuation make no new text. Longer runs lose sight of spun texts sooner:
 * three words changed in eighty characters leave four fifths of the runs of two in common, but not of the runs of three.
 *
 * <p>Short courtesies are written alike by many, so a text with fewer than {@link #LEAST} different runs is compared with nothing. Nor is what quotes the law, see {@link Quotation}.
 */
final class Shingles {

    static final int LENGTH = 2;
    /** Thanks and good wishes stay below; the shortest advert with an offer and a reason to call does not. */
    static final int LEAST = 18;
    /** Share of runs in common from which on two texts are near-twins. */
    static final double ALIKE = 0.8;
    /** Characters read: what is spun is not this long, and the time to compare stays bounded. */
    static final int MOST = 5000;

    private final Set<Integer> runs = new HashSet<>();

    private Shingles(String letters) {
        int end = Math.min(MOST, letters.length());
        for (int i = 0; i + LENGTH <= end; i++) {
            runs.add(letters.charAt(i) << Character.SIZE | letters.charAt(i + 1));
        }
    }

    /** The runs of a text; the title is empty when it is not the author's. */
    static Shingles of(String title, String text) {
        String whole = title.isEmpty() ? text : title + "\n" + text;
        return new Shingles(FoldedText.of(Quotation.without(whole)).words().replace(String.valueOf(FoldedText.BORDER), ""));
    }

    /** Whether it says enough to be compared. */
    boolean isComparable() {
        return runs.size() >= LEAST;
    }

    Set<Integer> runs() {
        return runs;
    }

    /** The Jaccard index, 0 to 1. */
    double likeness(Shingles other) {
        Set<Integer> fewer = runs.size() <= other.runs.size() ? runs : other.runs;
        Set<Integer> more = fewer == runs ? other.runs : runs;
        int shared = (int) fewer.stream().filter(more::contains).count();
        int all = runs.size() + other.runs.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    boolean isTwinOf(Shingles other) {
        return isComparable() && other.isComparable() && likeness(other) >= ALIKE;
    }
}
