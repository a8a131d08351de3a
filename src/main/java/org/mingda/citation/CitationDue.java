package org.mingda.citation;

import java.util.List;
import org.mingda.moderation.Review;

/**
 * Articles that a text cites have changed. Fired in the transaction that changed them, once a text.
 *
 * @param review    the text's review
 * @param citations what is to be checked, at least one
 */
public record CitationDue(Review review, List<Citation> citations) {
}
