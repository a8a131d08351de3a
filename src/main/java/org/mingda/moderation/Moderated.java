package org.mingda.moderation;

/** Content that waits for, and lives by, a review. Its state and its words are the review's. */
public interface Moderated {

    Review getReview();
}
