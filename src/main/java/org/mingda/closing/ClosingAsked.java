package org.mingda.closing;

import org.mingda.account.Account;

/** The owner of an account asked to delete it, or changed his mind ({@code asked} false). He is told by mail, in case it was not he. */
public record ClosingAsked(Account account, boolean asked) {
}
