package org.mingda.citation;

import org.mingda.account.Account;

/** Somebody looked at a text whose law has changed and found that it still holds. Fired in the transaction of the act. */
public record CitationChecked(Citation citation, Account by) {
}
