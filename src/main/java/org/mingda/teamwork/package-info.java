/**
 * What moderators tell each other about an item: notes for whoever comes next, a second opinion, and the way up to an administrator. All of it is kept and shown beside the item's decisions.
 *
 * <p>It imports moderation, sections and below; desk, notification and audit import it. Its part of the item page ({@code /teamwork/panel.xhtml}) may be put on any page that decides on a review.
 *
 * <p><b>Rules.</b> They hold for every decision, wherever it is made, because they stand in {@link org.mingda.teamwork.TeamworkGate}: whoever asked for a second opinion does not decide alone before it is given or he takes
 * the question back; what was escalated is decided by the leads, that is by those who may decide on it and are
 * administrators besides; where there are none, by anybody but the one who escalated it, until he takes it back. So somebody can always decide, and the item's page names them. A decision closes what is open.
 */
package org.mingda.teamwork;
