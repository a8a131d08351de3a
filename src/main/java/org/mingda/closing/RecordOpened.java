package org.mingda.closing;

import org.mingda.account.Account;

/** An administrator opened a sealed record, and said why. Fired in the transaction of the opening. */
public record RecordOpened(SealedRecord record, Account by, String reason) {
}
