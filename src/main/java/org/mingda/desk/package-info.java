/**
 * The desk: where moderators find what waits, decide on it, and look up what was decided and about whom.
 *
 * <p>Pages and their queries only; what a decision is and what it leads to is {@code moderation}'s, so that the desk may change as often as its users like. It imports
 * moderation and below, {@code screening}; {@code report} imports it, whose page is part of the queue, and {@code backtest}, whose pages of the rules stand beside. It knows no kind of content: kinds that need a page of their own (credentials, reports) name it on
 * their review, and what stands around a text is told by the {@link org.mingda.moderation.Context} of its feature.
 *
 * <p><b>One item at a time.</b> Every decision is made on the item's page and carries the version that was read. Opening an item takes its lease; deciding leads
 * to the following item at once, walking down the queue from the oldest, so that a moderator needs no list and hands back what he cannot decide.
 */
package org.mingda.desk;
