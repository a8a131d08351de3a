package org.mingda.moderation;

import org.mingda.account.Account;
import org.mingda.site.Category;
import org.mingda.site.ReviewPolicy;

/**
 * A text handed in for review.
 *
 * @param kind     the kind of content: {@code COMMENT}, {@code QUESTION}, {@code ANSWER}, {@code FOLLOW_UP}, {@code ARTICLE}, {@code CREDENTIAL}, {@code REPORT}; label {@code moderation_kind.COMMENT}
 * @param author   who wrote it
 * @param title    its title; for kinds without one, the title of what it belongs to, for the desk
 * @param text     the words to be judged, Markdown
 * @param path     the public address where it will stand
 * @param category where it belongs, or null
 * @param policy   what the site's setting asks for this kind here
 */
public record Submission(String kind, Account author, String title, String text, String path, Category category, ReviewPolicy policy) {
}
