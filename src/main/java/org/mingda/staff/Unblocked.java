package org.mingda.staff;

import org.mingda.account.Account;

/** An administrator took a block away. */
public record Unblocked(Account account, Account by) {
}
