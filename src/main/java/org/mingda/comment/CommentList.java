package org.mingda.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** The comments on a page: {@code #{commentList.of(thread)}}; each thread is read once a request. */
@Named
@RequestScoped
public class CommentList {

    @Inject
    private ThreadService threads;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private final Map<String, ThreadView> views = new HashMap<>();
    private final Map<String, List<CommentView>> featured = new HashMap<>();

    /** The page of the thread that the address asks for. */
    public ThreadView of(CommentThread thread) {
        return views.computeIfAbsent(thread.getToken(), token -> threads.published(thread, viewer.find().orElse(null), address.getPage()));
    }

    /** Reads the first pages of several threads at once; for pages that show more than one, before they are written. */
    public void read(Collection<CommentThread> several) {
        views.putAll(threads.firstPages(several, viewer.find().orElse(null)));
    }

    public List<CommentView> featured(CommentThread thread) {
        return featured.computeIfAbsent(thread.getToken(), token -> threads.featured(thread));
    }
}
