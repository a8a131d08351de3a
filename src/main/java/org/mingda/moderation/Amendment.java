package org.mingda.moderation;

import java.util.Objects;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * The words as a moderator left them when he approved, mended or not.
 *
 * @param title the title; counts for texts that have one of their own
 * @param text  the text
 */
public record Amendment(String title, String text) {

    public Amendment {
        title = Objects.requireNonNullElse(CleanText.line(title), "");
        text = Objects.requireNonNullElse(CleanText.body(text), "");
        if (text.isEmpty()) {
            throw new Refusal("moderation.text_required");
        }
        if (text.length() > Review.TEXT_MAX) {
            throw new Refusal("moderation.text_length", Review.TEXT_MAX);
        }
        if (title.length() > Review.TITLE_MAX) {
            throw new Refusal("moderation.title_length", Review.TITLE_MAX);
        }
    }

    /** Whether anything differs from the judged words but what cleaning makes equal. */
    boolean changes(Review review) {
        if (review.isTitled() && title.isEmpty()) {
            throw new Refusal("moderation.title_length", Review.TITLE_MAX);
        }
        boolean newTitle = review.isTitled() && !title.equals(CleanText.line(review.getTitle()));
        return newTitle || !text.equals(CleanText.body(review.getText()));
    }
}
