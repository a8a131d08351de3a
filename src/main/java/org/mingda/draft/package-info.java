/**
 * Drafts: what somebody is writing and has not handed in yet, kept on the server while he types or when he presses the button.
 *
 * <p>It imports accounts and below. A form that keeps drafts holds {@code /draft/field.xhtml} and asks {@link org.mingda.draft.DraftForm}: for the words to begin with, to keep them, and to take
 * them away when they were handed in. A draft is known by the address of its form, so that there is one for each thing one can write, whatever kind it is.
 *
 * <p><b>Nothing is lost.</b> Words are kept before they are checked, so that a refusal or a session that ended while somebody wrote cost nothing. Two windows never undo each other: what
 * a window did not know of is put aside, and shown below the form. The form's token guards the other end: once a form was handed in, what its script still had under way is not
 * kept any more.
 *
 * <p><b>Nobody else</b> reads a draft, no moderator and no desk: it was not said to anybody. Drafts are forgotten half a year after they were saved last.
 */
package org.mingda.draft;
