/**
 * Moderation: the one record of every submitted text's state, its decisions, the desk where people decide, statements of reasons, reports.
 *
 * <p>Content features (comments, questions, answers, article revisions, credentials) import it, it knows none of them. They hold one
 * {@link org.mingda.moderation.Review} each and <b>show its text</b>: what readers see is exactly what was judged, and a moderator's correction needs to reach no
 * second place. Approving touches one row and switches on no kind of content; what a kind needs besides (an address, a page of its own to decide on)
 * stands on the review itself.
 *
 * <p><b>Flow.</b> {@code ModerationService.submit} runs the screening list ({@code screening}, a room of its own below this one), opens the review as PENDING or APPROVED by
 * policy, and fires {@link org.mingda.moderation.Submitted} or {@link org.mingda.moderation.Reviewed} inside the transaction. Every act that changes a state
 * leaves one {@link org.mingda.moderation.Decision}: the statement of reasons, the audit trail and later appeals and reports all read that record.
 *
 * <p><b>Reports are reviews too</b> (kind REPORT, about another review), so there is one queue.
 */
package org.mingda.moderation;
