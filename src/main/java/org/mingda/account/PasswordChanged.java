package org.mingda.account;

/** The account has a new password, and its other sessions have ended. Its owner is told by mail, in case it was not he. */
public record PasswordChanged(Account account) {
}
