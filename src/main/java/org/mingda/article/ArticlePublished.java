package org.mingda.article;

import org.mingda.account.Account;

/**
 * Readers see other words of an article now, or see it for the first time. Fired in the transaction that made it so.
 *
 * @param by who did it: an editor, or the moderator who approved; null for the machine
 */
public record ArticlePublished(Article article, Account by) {
}
