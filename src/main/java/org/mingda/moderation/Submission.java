package org.mingda.moderation;

import org.mingda.account.Account;
import org.mingda.site.Category;
import org.mingda.site.ReviewPolicy;

/**
 * A text handed in for review.
 *
 * @param kind     the kind of content: {@code COMMENT}, {@code QUESTION}, {@code ANSWER}, {@code FOLLOW_UP}, {@code ARTICLE}, {@code CREDENTIAL}, {@code REPORT}; label {@code moderation_kind.COMMENT}
 * @param author   who wrote it
 * @param title    its title; for kinds without one, see {@link #untitled}, the title of what it belongs to, for the desk
 * @param text     the words to be judged, Markdown
 * @param path     the public address where it will stand
 * @param category where it belongs, or null
 * @param policy   what the site's setting asks for this kind here
 * @param titled   whether the title is the author's own and judged with the text
 */
public record Submission(String kind, Account author, String title, String text, String path, Category category, ReviewPolicy policy, boolean titled) {

    /** A text with a title of its own. */
    public Submission(String kind, Account author, String title, String text, String path, Category category, ReviewPolicy policy) {
        this(kind, author, title, text, path, category, policy, true);
    }

    /** Somebody's words about a text that only staff will read, such as a report: they stand where the text does. */
    public static Submission about(Review text, String kind, Account author, String words) {
        return new Submission(kind, author, text.getTitle(), words, text.getPath(), text.getCategory(), ReviewPolicy.PRE).untitled();
    }

    /**
     * The same with a title that only says where the text belongs, such as the article's over a comment: it is neither screened nor amended, and the same comment under
     * two articles is a repeat.
     */
    public Submission untitled() {
        return new Submission(kind, author, title, text, path, category, policy, false);
    }

    Submission by(Account reference) {
        return new Submission(kind, reference, title, text, path, category, policy, titled);
    }
}
