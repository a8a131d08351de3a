/**
 * Moderation: the one record of every submitted text's state, its decisions, and the act of deciding.
 *
 * <p>Content features (comments, questions, answers, article revisions, credentials) import it, it knows none of them. They hold one
 * {@link org.mingda.moderation.Review} each and <b>show its text</b>: what readers see is exactly what was judged, and a moderator's correction needs to reach no
 * second place. Approving touches one row and switches on no kind of content; what a kind needs besides (an address, a page of its own to decide on, who decides,
 * whether its title is its own) stands on the review itself, and what surrounds a text is told by its feature's {@link org.mingda.moderation.Context}.
 *
 * <p><b>Flow.</b> {@code ModerationService.submit} runs the screening list ({@code screening} and {@code rule}, rooms below this one), opens the review as PENDING or APPROVED by
 * policy, and fires {@link org.mingda.moderation.Submitted} or {@link org.mingda.moderation.Reviewed} inside the transaction. Every act that changes a state
 * leaves one {@link org.mingda.moderation.Decision}: the statement of reasons, the audit trail and later appeals and reports all read that record.
 *
 * <p><b>Two moderators, one item.</b> A lease ({@link org.mingda.moderation.LeaseService}) keeps the second from starting; it is written past the entity, because the version must move with
 * the words and the state alone. A decision takes the row's lock, compares the version that was read, and is written on the condition that it still stands.
 *
 * <p><b>Rooms above.</b> It outgrew one room: the moderators' pages are {@code desk}, readers' complaints {@code report} (a report is a review too, so there is one queue), and what the author
 * is told {@code statement}.
 */
package org.mingda.moderation;
