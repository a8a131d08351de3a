package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.moderation.Context;
import org.mingda.moderation.ContextLine;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;

/** What stands beside an item: its history, its author's record, what surrounds it, and its neighbours in the queue. */
@Named
@RequestScoped
public class ItemRecord {

    @Inject
    private ItemPage item;

    @Inject
    private DeskService desk;

    @Inject
    private RecordService records;

    @Inject
    private Viewer viewer;

    @Inject
    @Any
    private Instance<Context> contexts;

    private List<ContextLine> context;
    private List<Decision> history;
    private List<Decision> latest;
    private AuthorRecord author;

    public List<Decision> getHistory() {
        if (history == null) {
            history = records.history(viewer.getAccount(), item.getReview());
        }
        return history;
    }

    public AuthorRecord getAuthor() {
        if (author == null) {
            author = records.record(viewer.getAccount(), item.getReview().getAuthor());
        }
        return author;
    }

    public List<Decision> getLatest() {
        if (latest == null) {
            latest = records.latest(viewer.getAccount(), item.getReview().getAuthor(), item.getReview());
        }
        return latest;
    }

    public List<ContextLine> getAbove() {
        return context().stream().filter(ContextLine::above).toList();
    }

    public List<ContextLine> getBelow() {
        return context().stream().filter(line -> !line.above()).toList();
    }

    private List<ContextLine> context() {
        if (context == null) {
            context = contexts.stream().flatMap(c -> c.around(item.getReview()).stream()).findFirst().orElse(List.of());
        }
        return context;
    }

    /** The address of the next item, or null. */
    public String getFollowing() {
        return desk.following(viewer.getAccount(), item.getReview()).map(Review::getDeskAddress).orElse(null);
    }

    /** The address of the item before, or null. */
    public String getPreceding() {
        return desk.preceding(viewer.getAccount(), item.getReview()).map(Review::getDeskAddress).orElse(null);
    }
}
