package org.mingda.datacopy;

import org.mingda.account.Account;

/** Somebody asked for a copy of his data. Fired in the transaction that notes it; the work begins when its row can be seen. */
public record DataCopyAsked(String token, Account account) {
}
