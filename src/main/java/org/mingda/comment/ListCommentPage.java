package org.mingda.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /comments/TOKEN}: a thread by itself, page by page. */
@Named
@RequestScoped
public class ListCommentPage {

    @Inject
    private ThreadService threads;

    @Inject
    private CurrentAddress address;

    private CommentThread thread;

    public void load() {
        getThread();
    }

    public CommentThread getThread() {
        if (thread == null) {
            thread = threads.find(address.getToken()).orElseThrow(() -> new NotFound("thread"));
        }
        return thread;
    }
}
