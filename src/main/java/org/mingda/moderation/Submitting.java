package org.mingda.moderation;

/**
 * Somebody is about to hand in words, new or changed. Fired before they are screened, in the transaction that would keep them; whoever hears it and throws a refusal
 * stops it. This is the one door of all posting.
 *
 * @param submission what is handed in
 * @param open       whether it may come to show to others; not so with words for staff alone, such as a report or an appeal
 */
public record Submitting(Submission submission, boolean open) {
}
