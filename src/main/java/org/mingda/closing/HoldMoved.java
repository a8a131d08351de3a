package org.mingda.closing;

import org.mingda.account.Account;

/** An administrator set or lifted a legal hold. */
public record HoldMoved(LegalHold hold, Account by) {
}
