package org.mingda.article;

import org.mingda.account.Account;

/** An article came in from a file, shown or waiting for review. Fired in the transaction of the import. */
public record ArticleImported(Article article, Account by) {
}
