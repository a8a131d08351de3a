package org.mingda.article;

import org.mingda.account.Account;

/** An editor took an article off. Fired in the transaction of the act. */
public record ArticleUnpublished(Article article, Account by) {
}
