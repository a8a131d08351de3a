package org.mingda.account;

/** An administrator took a block away. */
public record Unblocked(Account account, Account by) {
}
