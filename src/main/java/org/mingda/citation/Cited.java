package org.mingda.citation;

import java.time.Instant;
import java.time.LocalDate;
import org.mingda.moderation.Review;
import org.mingda.server.TimeSource;

/**
 * A text whose citations are wanted as cards.
 *
 * @param id     tells it from the others on the page; fit for an address
 * @param text   its words, Markdown
 * @param review its review; null for one that has none yet
 * @param day    the day on which it was handed in last, or begun
 */
public record Cited(String id, String text, Review review, LocalDate day) {

    /** A text that was begun at {@code begun}; its review, if it has one, knows better when it was handed in. */
    public static Cited of(String id, String text, Review review, Instant begun) {
        return new Cited(id, text, review, LocalDate.ofInstant(review == null ? begun : review.getOpenedAt(), TimeSource.ZONE));
    }
}
