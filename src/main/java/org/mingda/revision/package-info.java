/**
 * Revisions: each wording of an answer or a follow-up that readers could see, with what changed from one to the next ({@code /history/TOKEN}, the token of its review).
 *
 * <p>It imports moderation and below, and difference; nobody imports it. It hears what is let show, so that neither those texts nor moderation know that a history is kept.
 *
 * <p><b>Who may see them.</b> Everybody who may see the text may see how it read before: whoever acted on an answer must be able to find what it said that day. Words that never showed are not in
 * it: drafts, what was refused, what an author wrote before a moderator mended it. A moderator may close a revision, when it names somebody or harms; its author and moderators see it still. While the
 * text itself is hidden, so is its history.
 *
 * <p>Questions have none: what an asker took out of his question must stay out.
 */
package org.mingda.revision;
