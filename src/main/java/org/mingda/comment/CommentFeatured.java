package org.mingda.comment;

import org.mingda.account.Account;

/** An editor or moderator put a comment among the featured ones or took it out, as {@code comment.isFeatured()} tells. Fired in the transaction of the act. */
public record CommentFeatured(Comment comment, Account by) {
}
