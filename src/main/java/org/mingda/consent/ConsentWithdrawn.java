package org.mingda.consent;

import org.mingda.account.Account;

/** Somebody took back that a use of his sensitive data was allowed. Fired in that transaction: what is held on this ground goes with it. */
public record ConsentWithdrawn(Account account, ConsentText text) {
}
