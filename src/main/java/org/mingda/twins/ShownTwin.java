package org.mingda.twins;

import java.util.List;
import org.mingda.moderation.Review;

/**
 * A text of a cluster beside the one it is compared with.
 *
 * @param review      the text
 * @param differences what it has otherwise; empty when it says the same
 * @param whole       whether it is too unlike to be compared, and is shown whole
 */
public record ShownTwin(Review review, List<Difference.Piece> differences, boolean whole) {

    static ShownTwin beside(Review first, Review review) {
        boolean whole = !review.equals(first) && Shingles.of("", first.getText()).likeness(Shingles.of("", review.getText())) < Difference.WORTH;
        return new ShownTwin(review, review.equals(first) || whole ? List.of() : Difference.between(first.getText(), review.getText()), whole);
    }

    public Review getReview() {
        return review;
    }

    public List<Difference.Piece> getDifferences() {
        return differences;
    }

    public boolean isWhole() {
        return whole;
    }
}
