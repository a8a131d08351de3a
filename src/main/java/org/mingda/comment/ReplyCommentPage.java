package org.mingda.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /comment/TOKEN/reply}: the comment, and the form to answer it. */
@Named
@RequestScoped
public class ReplyCommentPage {

    @Inject
    private CommentService comments;

    @Inject
    private CurrentAddress address;

    private Comment comment;

    public void load() {
        getComment();
    }

    public Comment getComment() {
        if (comment == null) {
            comment = comments.find(address.getToken()).filter(c -> c.visibleTo(null)).orElseThrow(() -> new NotFound("comment"));
        }
        return comment;
    }

    /** The comment as everybody sees it, for the shared byline. */
    public CommentView getRow() {
        return CommentView.plain(getComment());
    }
}
