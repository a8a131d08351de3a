package org.mingda.comment;

import org.mingda.kernel.Slice;

/**
 * One page of a thread as one viewer sees it.
 *
 * @param thread the thread
 * @param tops   its top comments with their replies, oldest first
 * @param total  how many comments of the whole thread everybody can read
 */
public record ThreadView(CommentThread thread, Slice<CommentView> tops, long total) {

    public CommentThread getThread() {
        return thread;
    }

    public Slice<CommentView> getTops() {
        return tops;
    }

    public long getTotal() {
        return total;
    }
}
