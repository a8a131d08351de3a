package org.mingda.importing;

import org.mingda.account.Account;
import org.mingda.article.Article;

/** An article came in from a file, shown or waiting for review. Fired in the transaction of the import. */
public record ArticleImported(Article article, Account by) {
}
