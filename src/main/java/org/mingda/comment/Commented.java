package org.mingda.comment;

/** A comment can be read by everybody for the first time. Fired in the transaction that made it so. */
public record Commented(Comment comment) {
}
