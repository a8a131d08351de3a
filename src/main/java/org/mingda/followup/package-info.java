/**
 * Follow-ups: what the asker asks further below an answer, and what its professional replies.
 *
 * <p>It imports answers and below and is imported by those who tell people of them. A room of its own above {@code answer}, which outgrew its room with it. A reply goes the way of an
 * answer: a credential that holds, for trainees the sign-off, then the review. The asker stays under his alias here; in the remarks he would not, and so they are closed to him.
 *
 * <p><b>The clock.</b> A follow-up says until when a reply may be expected ({@link org.mingda.followup.ReplyClockService}). Whoever answered is reminded when it is due and once more when it is late; then
 * the asker is told too, so that he need not wait on. Whoever only tells how it went says so, and nobody is reminded.
 */
package org.mingda.followup;
