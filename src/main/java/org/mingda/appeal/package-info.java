/**
 * Appeals: whoever a decision restricts says that it is wrong, and somebody else than the one who made it looks at it again.
 *
 * <p>It imports moderation, sections, the desk and below; nobody imports it. What it gives back goes by {@link org.mingda.moderation.Overturned}, which those hear who took something away;
 * texts of the desk's own kinds it puts back itself. The statement of reasons includes its form by place.
 *
 * <p><b>An appeal is a review</b> of kind {@value org.mingda.appeal.Appeal#KIND} about a {@link org.mingda.moderation.Decision}, so it stands in the one queue, is leased like everything, and the decision on it
 * is a decision with a statement of its own. Rejecting that review upholds the decision, approving it overturns the decision, and the restoring commits with it or not at all.
 *
 * <p><b>Who decides</b> is a rule of the entity and not of a page: never the one who made the decision, never the person it concerns; what the machine decided, any moderator may
 * judge. One appeal for each decision; reports and appeals themselves have none. The time to appeal is six months at first, as in the Digital Services Act, art. 20(1).
 *
 * <p><b>Counting.</b> {@link org.mingda.appeal.OutcomeService} counts outcomes by reason, by automatic rule and by moderator; a rule whose decisions are overturned often is doubted aloud
 * ({@link org.mingda.moderation.RuleDoubted}), so that it is tried on past texts again.
 */
package org.mingda.appeal;
