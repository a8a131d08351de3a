package org.mingda.comment;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.mingda.kernel.Token;

/**
 * Where and when something was said in a thread. Threads are two deep: a reply to a reply hangs below the same top comment and says whom it answers. What was said, and whether it may be read, is the
 * {@link Comment}'s.
 */
@MappedSuperclass
public abstract class ThreadEntry {

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id", nullable = false, updatable = false)
    private CommentThread thread;

    /** The comment it hangs below; null for a top comment. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "top_id", updatable = false)
    private Comment top;

    /** The comment it answers; null for a top comment. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replied_to_id", updatable = false)
    private Comment repliedTo;

    @Column(name = "posted_at", nullable = false, updatable = false)
    private Instant postedAt;

    protected ThreadEntry() {
    }

    ThreadEntry(CommentThread thread, Comment repliedTo, Instant postedAt) {
        if (repliedTo != null && !repliedTo.getThread().equals(thread)) {
            throw new IllegalArgumentException("a reply stays in its thread");
        }
        this.token = Token.fresh();
        this.thread = thread;
        this.repliedTo = repliedTo;
        // by its getter: a field that is not loaded yet stays null when a constructor reads it
        this.top = repliedTo == null || repliedTo.getTop() == null ? repliedTo : repliedTo.getTop();
        this.postedAt = postedAt;
    }

    public String getToken() {
        return token;
    }

    public CommentThread getThread() {
        return thread;
    }

    public Comment getTop() {
        return top;
    }

    public Comment getRepliedTo() {
        return repliedTo;
    }

    public boolean isReply() {
        return top != null;
    }

    /** Whether it answers a reply rather than the top comment: then the page says whom. */
    public boolean isToReply() {
        return repliedTo != null && !repliedTo.equals(top);
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    /** Its permanent address: leads to the page and the place where it stands. */
    public String getPath() {
        return "/comment/" + token;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThreadEntry that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
