package org.mingda.comment;

import java.util.List;

/**
 * A comment as one viewer sees it.
 *
 * @param comment     the comment
 * @param repliedTo   the name of the person it answers; null unless it answers a reply
 * @param mine        whether the viewer wrote (or imported) it
 * @param replies     what hangs below it, oldest first
 */
public record CommentView(Comment comment, String repliedTo, boolean mine, List<CommentView> replies) {

    static CommentView of(Comment comment, Long viewer, List<CommentView> replies) {
        String answered = comment.isToReply() ? comment.getRepliedTo().getAuthorName() : null;
        return new CommentView(comment, answered, comment.getAuthor().getId().equals(viewer), List.copyOf(replies));
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
        return comment.getReview().getState() == org.mingda.moderation.ReviewState.WITHDRAWN;
    }

    /** Whether only its author sees it, with its state. */
    public boolean isUnshown() {
        return !comment.getReview().isShown() && !isGone();
    }
}
