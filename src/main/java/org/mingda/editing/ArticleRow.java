package org.mingda.editing;

import java.time.Instant;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Category;

/**
 * A line of the editors' list: an article with its newest revision, without the texts.
 *
 * @param token     the article's token
 * @param title     the newest title
 * @param category  where it is filed
 * @param editor    who wrote the newest revision
 * @param writtenAt when
 * @param shown     number of the revision that readers see, or null
 * @param number    number of the newest revision
 * @param state     of its review; null for a draft
 */
public record ArticleRow(String token, String title, Category category, String editor, Instant writtenAt, Integer shown, Integer number, ReviewState state) {

    public String getToken() {
        return token;
    }

    public String getTitle() {
        return title;
    }

    public Category getCategory() {
        return category;
    }

    public String getEditor() {
        return editor;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public boolean isPublished() {
        return shown != null;
    }

    public Integer getNumber() {
        return number;
    }

    /** Whether the newest words are a draft: never submitted, or taken back. */
    public boolean isDraft() {
        return state == null || state == ReviewState.WITHDRAWN;
    }

    public boolean isWaiting() {
        return state == ReviewState.PENDING;
    }

    public boolean isRefused() {
        return state == ReviewState.REJECTED || state == ReviewState.REMOVED;
    }
}
