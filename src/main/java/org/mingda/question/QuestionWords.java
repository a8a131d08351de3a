package org.mingda.question;

import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Review;

/**
 * The free words of a question. They are judged together, so they live together on the review: what was threatened stands below the body behind a mark, where a
 * moderator reads and mends it with the rest, and is taken apart again for the page.
 *
 * @param title      one line
 * @param body       Markdown
 * @param threatened what somebody threatened the asker with, one line; null for nothing
 */
public record QuestionWords(String title, String body, String threatened) {

    /** As in Discourse for Chinese: six characters can hold a question. */
    public static final int TITLE_MIN = 6;
    public static final int TITLE_MAX = 100;
    /** As in Discourse for Chinese, with a little more because advice needs something to stand on. */
    public static final int BODY_MIN = 10;
    public static final int BODY_MAX = 4000;
    public static final int THREATENED_MAX = 200;

    private static final String MARK = "\n\n【受到的威胁】";

    public QuestionWords {
        title = title == null ? "" : CleanText.line(title);
        body = body == null ? "" : CleanText.body(body);
        threatened = threatened == null || threatened.isBlank() ? null : CleanText.line(threatened);
    }

    /** Stops words that are too short or too long to be asked. */
    public QuestionWords checked() {
        require(title, TITLE_MIN, TITLE_MAX, "question.title_length");
        require(body, BODY_MIN, BODY_MAX, "question.body_length");
        if (threatened != null && threatened.length() > THREATENED_MAX) {
            throw new Refusal("question.threatened_length", THREATENED_MAX);
        }
        return this;
    }

    private static void require(String text, int min, int max, String otherwise) {
        if (text.codePointCount(0, text.length()) < min || text.length() > max) {
            throw new Refusal(otherwise, min, max);
        }
    }

    /** The text as it is judged. */
    public String text() {
        return threatened == null ? body : body + MARK + threatened;
    }

    /** The words that were judged. */
    public static QuestionWords of(Review review) {
        String text = review.getText();
        int mark = text.lastIndexOf(MARK);
        boolean marked = mark >= 0 && text.indexOf('\n', mark + MARK.length()) < 0;
        return marked ? new QuestionWords(review.getTitle(), text.substring(0, mark), text.substring(mark + MARK.length()))
                : new QuestionWords(review.getTitle(), text, null);
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getThreatened() {
        return threatened;
    }
}
