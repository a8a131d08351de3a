package org.mingda.rule;

import org.mingda.account.Account;

/**
 * A moderator took a step with a rule. Fired in the transaction of the change.
 *
 * @param rule   the rule as it is now
 * @param act    {@code WRITTEN}, {@code SHADOWED}, {@code LIVE}, {@code OFF} or {@code ROLLED_BACK}
 * @param number of the version that the step was about
 * @param by     who took it
 */
public record RuleChanged(Rule rule, String act, int number, Account by) {
}
