package org.mingda.duplicate;

import org.mingda.account.Account;

/**
 * A proposal took a step. Fired in the transaction of the act.
 *
 * @param by who acted; null for the machine
 */
public record DuplicateMoved(Duplicate duplicate, Account by) {
}
