package org.mingda.staff;

import org.mingda.account.Account;

/** An administrator blocked an account: its sessions have ended and it cannot sign in. */
public record Blocked(Account account, String reason, Account by) {
}
