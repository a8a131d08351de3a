package org.mingda.factor;

import org.mingda.account.Account;

/** The account signs in otherwise from now on, or has just used a recovery code. */
public record FactorChanged(Account account, FactorChange change) {
}
