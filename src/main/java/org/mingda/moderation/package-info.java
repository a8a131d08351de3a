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
 * <p><b>One door.</b> Whatever anybody hands in, new or changed, fires {@link org.mingda.moderation.Submitting} before it is screened; rooms above that restrict people stop it there. Decisions about a
 * person, or beside a text's state, are recorded by {@link org.mingda.moderation.RestrictionService}, so that every restriction has one record of the same shape.
 *
 * <p><b>Two moderators, one item.</b> A lease ({@link org.mingda.moderation.LeaseService}) keeps the second from starting; it is written past the entity, because the version must move with
 * the words and the state alone. A decision takes the row's lock, compares the version that was read, and is written on the condition that it still stands.
 *
 * <p><b>The queue.</b> Each item has a {@link org.mingda.moderation.QueuePlace}: a lane with a clock, and a priority that is the sum of parts which are kept beside it. Rooms above add parts
 * ({@link org.mingda.moderation.PrioritySource}) and conditions on deciding ({@link org.mingda.moderation.DecisionGate}); both are asked by moderation itself, so that no page can forget them.
 * What is decided together with another item stands behind it ({@link org.mingda.moderation.Behind}). Every page that decides takes the lease and learns from {@link org.mingda.moderation.Seats} how its reader stands
 * to the item.
 *
 * <p><b>Clocks that jump.</b> A lease that ends later than any lease can was given before the clock was set back and holds nobody up; no wait is shorter than none; the way back from a decision
 * is open as long as its notice is held; nothing is decided by the clock alone but the end of what had one.
 *
 * <p><b>Undo.</b> For some seconds whoever decided may take it back: {@link org.mingda.moderation.Undo} keeps what was there before, and {@link org.mingda.moderation.Grace} tells whoever writes notices and letters to
 * hold them until then. Both decisions stay on the record, the first marked as taken back; whoever counts or learns from decisions leaves such out ({@code decision.undone = false}).
 *
 * <p><b>Rooms above.</b> It outgrew one room: the moderators' pages are {@code desk}, readers' complaints {@code report} (a report is a review too, so there is one queue), what the author
 * is told {@code statement}, his objection {@code appeal}, sanctions on people {@code sanction}, and what an author has earned {@code trust}.
 */
package org.mingda.moderation;
