package org.mingda.comment;

import java.util.List;
import org.mingda.credential.Badge;
import org.mingda.moderation.ReviewState;

/**
 * A comment as one viewer sees it.
 *
 * @param comment     the comment
 * @param repliedTo   the name of the person it answers; null unless it answers a reply
 * @param badge       of its author's valid credential; null for none, and for imported comments always
 * @param mine        whether the viewer wrote (or imported) it
 * @param replies     what hangs below it, oldest first
 */
public record CommentView(Comment comment, String repliedTo, Badge badge, boolean mine, List<CommentView> replies) {

    /** A comment by itself, as everybody sees it and without its badge. */
    static CommentView plain(Comment comment) {
        return new CommentView(comment, null, null, false, List.of());
    }

    public Badge getBadge() {
        return badge;
    }

    public Comment getComment() {
        return comment;
    }

    public String getRepliedTo() {
        return repliedTo;
    }

    public boolean isMine() {
        return mine;
    }

    public List<CommentView> getReplies() {
        return replies;
    }

    /** Whether only the place is left, kept for the replies below it. */
    public boolean isGone() {
        return !comment.getReview().isShown() && (!mine || isWithdrawn());
    }

    public boolean isWithdrawn() {
        return comment.getReview().getState() == ReviewState.WITHDRAWN;
    }

    /** Whether only its author sees it, with its state. */
    public boolean isUnshown() {
        return !comment.getReview().isShown() && !isGone();
    }
}
