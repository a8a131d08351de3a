package org.mingda.comment;

import org.mingda.account.Account;

/** Somebody is about to comment under his name. Fired in the transaction that would keep it; whoever hears it and throws a refusal stops it. */
public record Commenting(CommentThread thread, Account by) {
}
