package org.mingda.screening;

import java.time.Duration;
import java.util.Objects;

/**
 * A text handed in for screening, with what the checks may know of its author.
 *
 * @param kind the kind of content, such as {@code COMMENT}
 * @param authorToken public token of the author's account
 * @param title the title, empty where the kind has none
 * @param text the text as written, in Markdown
 * @param path the public address at which the content will stand
 * @param categorySlug the category it belongs to, empty where it has none
 * @param authorApprovedCount how many texts of this author were approved so far
 * @param authorAccountAge the time since the author signed up
 */
public record Candidate(String kind, String authorToken, String title, String text, String path, String categorySlug,
        int authorApprovedCount, Duration authorAccountAge) {

    public Candidate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(authorToken, "authorToken");
        Objects.requireNonNull(text, "text");
        title = Objects.requireNonNullElse(title, "");
        categorySlug = Objects.requireNonNullElse(categorySlug, "");
    }
}
