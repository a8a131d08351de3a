/**
 * Where moderators write rules and try them: the pages of the rules, and the run of a version over the texts that were decided in the last months.
 *
 * <p>A room above {@code rule}, because a trial reads reviews, which rules know nothing of. It imports {@code rule}, {@code matcher}, {@code screening},
 * {@code moderation}, {@code desk} (a text with its places marked), site and below; nobody imports it.
 *
 * <p><b>A run</b> is a row ({@link org.mingda.backtest.Backtest}) that the pages of any node show. It is worked off by one node, outside requests, in portions: each is
 * read in its own short transaction, by key, and judged on another core while the next is read. Between portions the run asks whether somebody has
 * cancelled it. A run whose node was lost is seen by its clock and may be started again.
 */
package org.mingda.backtest;
