package org.mingda.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.ReviewClock;
import org.mingda.moderation.ReviewState;
import org.mingda.shell.CurrentAddress;
import org.mingda.shield.Shield;

/** {@code /comment/TOKEN/edit}: its author puts other words in place, or takes it back. */
@Named
@RequestScoped
public class EditCommentPage {

    @Inject
    private CommentService comments;

    @Inject
    private ReviewClock reviews;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Shield shield;

    private Comment comment;
    private String body;
    private Integer version;

    public void load() {
        if (version == null) {
            version = getComment().getReview().getVersion();
            body = getComment().getText();
        }
    }

    public String save() {
        shield.check(body);
        String before = getComment().getText();
        Comment edited = comments.edit(viewer.getAccount(), address.getToken(), version, shield.masked(body));
        if (edited.getText().equals(before)) {
            return address.go(edited.getPath(), "comment.note_unchanged");
        }
        return edited.getReview().isPending() ? address.go(edited.getPath(), "comment.note_waiting", reviews.getExpectedHours())
                : address.go(edited.getPath(), "comment.note_posted");
    }

    public String withdraw() {
        Comment withdrawn = comments.withdraw(viewer.getAccount(), address.getToken());
        return address.go(withdrawn.getThread().getPath(), "comment.note_withdrawn");
    }

    public Comment getComment() {
        if (comment == null) {
            comment = comments.find(address.getToken()).filter(c -> c.getAuthor().equals(viewer.getAccount()) && c.getReview().getState() != ReviewState.WITHDRAWN)
                    .orElseThrow(() -> new NotFound("comment"));
        }
        return comment;
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

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
