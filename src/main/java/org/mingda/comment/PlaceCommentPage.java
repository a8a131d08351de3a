package org.mingda.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /comment/TOKEN}: the permanent address of a comment leads to where it stands now. */
@Named
@RequestScoped
public class PlaceCommentPage {

    @Inject
    private CommentService comments;

    @Inject
    private ThreadService threads;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    public String load() {
        Account looking = viewer.find().orElse(null);
        Comment comment = comments.find(address.getToken()).filter(c -> c.visibleTo(looking)).orElseThrow(() -> new NotFound("comment"));
        return address.go(threads.place(comment, looking));
    }
}
