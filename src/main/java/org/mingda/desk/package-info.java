/**
 * The desk: where moderators find what waits, decide on it, and look up what was decided and about whom.
 *
 * <p>Pages and their queries only; what a decision is and what it leads to is {@code moderation}'s, so that the desk may change as often as its users like. It imports
 * moderation and below, {@code section}, {@code teamwork}, {@code pulse}, {@code twins}, {@code ranking} and {@code screening}; {@code report} and {@code appeal}, whose pages are part of the queue, import it, {@code sanction}, and {@code backtest}, whose pages of the rules stand beside. It knows no kind of content: kinds that need a page of their own (credentials, reports) name it on
 * their review, and what stands around a text is told by the {@link org.mingda.moderation.Context} of its feature.
 *
 * <p><b>One item at a time.</b> Every decision is made on the item's page and carries the version that was read. Opening an item takes its lease; deciding leads
 * to the following item at once, lane after lane and in each from the most pressing, so that a moderator needs no list and hands back what he cannot decide. {@link org.mingda.desk.UndoForm} takes the last
 * decisions back before anybody is told.
 *
 * <p><b>Many at once.</b> {@link org.mingda.desk.BulkForm} decides on ticked rows. A tick carries token and version of what was shown, never the number of a row, and each item is a decision of its own in a transaction of its
 * own, so that what changed or is with others is left and named.
 */
package org.mingda.desk;
