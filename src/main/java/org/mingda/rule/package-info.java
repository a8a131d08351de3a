/**
 * The moderators' rules: what screening is to look for in which texts, what then happens to them, who wrote it and why, and every earlier version.
 *
 * <p>A room between {@code screening} and {@code matcher}, which find things but know no tables, and {@code moderation}, which runs the checks and would outgrow its
 * room with them. It imports site and below and those two; moderation imports it. Its pages stand at the desk; trying a version on decided texts is {@code backtest}'s,
 * a room above, because it reads reviews.
 *
 * <p><b>A rule's way.</b> A version is written (DRAFT), tried on decided texts, runs in SHADOW, where it records what it meets and does nothing, and only then LIVE.
 * While a live rule is written anew its live version goes on. {@link org.mingda.rule.Rule} tells the steps. Versions are never changed, so that what counted when can
 * always be said, and any that was live can be put back at once.
 *
 * <p><b>Running.</b> {@link org.mingda.rule.RuleSet} is all rules that run, made ready; each node keeps it until the mark of the rules changes, which is one small
 * query a text.
 */
package org.mingda.rule;
