package org.mingda.words;

import org.mingda.account.Account;

/** A moderator wrote a word rule or took one away. Fired in the transaction of the change. */
public record WordRuleChanged(WordRule rule, boolean added, Account by) {
}
