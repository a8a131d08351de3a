package org.mingda.closing;

import org.mingda.account.Account;

/** An administrator let the clocks of personal data run at once. */
public record ClocksAsked(Account by) {
}
