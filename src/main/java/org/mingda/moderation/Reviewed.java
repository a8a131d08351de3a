package org.mingda.moderation;

/** A decision fell on a text: its state is now another. Fired in the transaction of the decision. */
public record Reviewed(Review review, Decision decision) {
}
