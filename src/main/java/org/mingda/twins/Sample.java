package org.mingda.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingda.moderation.Review;
import org.mingda.screening.Candidate;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.Finding;
import org.mingda.screening.FoldedText;

/**
 * A text prepared for comparison.
 *
 * @param shingles    its runs of characters
 * @param handles     the ways of contact it names
 * @param author      token of its author
 * @param path        where it stands
 * @param titled      whether it has a title of its own, and is then alone at its path
 * @param fingerprint of its words
 */
public record Sample(Shingles shingles, Set<String> handles, String author, String path, boolean titled, String fingerprint) {

    private static final double CLOSE = 0.95;
    private static final ContactCheck CONTACTS = new ContactCheck(Set.of());

    static Sample of(Candidate c) {
        return of(c, c.text());
    }

    static Sample of(Review review) {
        return of(review, review.getText());
    }

    /** A text of which only the body is compared; ways of contact count wherever they stand. */
    static Sample of(Candidate c, String body) {
        return new Sample(Shingles.of(c.title(), body), Handles.of(CONTACTS.examine(c)), c.authorToken(), c.path(), !c.title().isEmpty(), print(c.title(), c.text()));
    }

    /** A text of which only the body is compared; ways of contact count wherever they stand. */
    static Sample of(Review review, String body) {
        String title = review.isTitled() ? review.getTitle() : "";
        List<Finding> findings = review.getFindings();
        return new Sample(Shingles.of(title, body), Handles.of(findings), review.getAuthor().getToken(), review.getPath(), review.isTitled(), print(title, review.getText()));
    }

    private static String print(String title, String text) {
        return FoldedText.of(title + "\n" + text).fingerprint();
    }

    /** The keys under which texts like it are found; none when there is nothing to compare. */
    List<Long> keys() {
        List<Long> keys = new ArrayList<>(shingles.isComparable() ? Signature.keys(shingles) : List.of());
        handles.forEach(handle -> keys.add(Handles.key(handle)));
        return keys;
    }

    /** Whether both say the same, or lead to the same person; two states of one thing are no twins. */
    boolean isTwinOf(Sample other) {
        boolean sameThing = path.equals(other.path) && (titled || other.titled || author.equals(other.author));
        return !sameThing && (sharesHandle(other) || shingles.isTwinOf(other.shingles));
    }

    /** Whether whoever is like this one is found by the other's keys as well, nearly always. */
    boolean isCloseTo(Sample other) {
        return other.handles.containsAll(handles) && (!shingles.isComparable() || shingles.likeness(other.shingles) >= CLOSE);
    }

    private boolean sharesHandle(Sample other) {
        return handles.stream().anyMatch(other.handles::contains);
    }
}
