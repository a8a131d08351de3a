package org.mingda.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.moderation.ReviewClock;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shield.Shield;

/** The form below a thread, and the one for a reply. */
@Named
@RequestScoped
public class CommentForm {

    @Inject
    private CommentService comments;

    @Inject
    private ReviewClock reviews;

    @Inject
    private Viewer viewer;

    @Inject
    private FormGuard guard;

    @Inject
    private CurrentAddress address;

    @Inject
    private Shield shield;

    private String body;
    private boolean waits;

    public String post(CommentThread thread) {
        return post(thread, null);
    }

    public String reply(Comment answered) {
        return post(answered.getThread(), answered.getToken());
    }

    private String post(CommentThread thread, String replyTo) {
        Account by = viewer.getAccount();
        shield.check(body);
        String words = shield.masked(body);
        String path = guard.once(() -> {
            Comment posted = comments.post(by, thread.getToken(), replyTo, words);
            waits = posted.getReview().isPending();
            return posted.getPath();
        });
        return waits ? address.go(path, "comment.note_waiting", reviews.getExpectedHours()) : address.go(path, "comment.note_posted");
    }

    public int getMax() {
        return Comment.BODY_MAX;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
