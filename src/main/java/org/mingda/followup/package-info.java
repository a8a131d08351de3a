/**
 * Follow-ups: what the asker asks further below an answer, and what its professional replies.
 *
 * <p>It imports answers and below and is imported by those who tell people of them. A room of its own above {@code answer}, which outgrew its room with it. A reply goes the way of an
 * answer: a credential that holds, for trainees the sign-off, then the review. The asker stays under his alias here; in the remarks he would not.
 */
package org.mingda.followup;
