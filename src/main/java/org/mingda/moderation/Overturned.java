package org.mingda.moderation;

import org.mingda.account.Account;

/**
 * A decision was found wrong on appeal. Texts that the desk decides on were put back already; whoever keeps anything else that the decision took away gives it back on hearing
 * this, in the same transaction.
 *
 * @param decision the decision that was wrong
 * @param by       who found so; never the one who made it
 */
public record Overturned(Decision decision, Account by) {
}
