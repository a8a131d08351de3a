package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;

/** What stands beside an item: its history, its author's record, and its neighbours in the queue. */
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

    private List<Decision> history;
    private List<Decision> latest;
    private AuthorRecord author;
    private Optional<String> following;
    private Optional<String> preceding;

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

    /** The address of the next item, or null. */
    public String getFollowing() {
        if (following == null) {
            following = desk.following(viewer.getAccount(), item.getReview()).map(Review::getDeskAddress);
        }
        return following.orElse(null);
    }

    /** The address of the item before, or null. */
    public String getPreceding() {
        if (preceding == null) {
            preceding = desk.preceding(viewer.getAccount(), item.getReview()).map(Review::getDeskAddress);
        }
        return preceding.orElse(null);
    }
}
