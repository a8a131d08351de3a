package org.mingda.comment;

import java.time.Instant;

/**
 * A comment as another system published it.
 *
 * @param author   name and profession as claimed there
 * @param postedAt when it was written there
 * @param body     its words, up to {@link Comment#BODY_MAX}
 */
public record ImportedComment(ClaimedAuthor author, Instant postedAt, String body) {

    public ClaimedAuthor getAuthor() {
        return author;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public String getBody() {
        return body;
    }
}
