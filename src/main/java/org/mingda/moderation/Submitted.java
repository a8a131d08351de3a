package org.mingda.moderation;

/** A text came in and waits for a moderator. */
public record Submitted(Review review) {
}
