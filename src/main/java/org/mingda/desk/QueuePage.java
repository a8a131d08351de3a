package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Review;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /desk}: everything that waits, the oldest first, and the button that takes the next. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private DeskService desk;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Slice<Review> slice;
    private QueueCounts counts;
    private QueueFilter filter;

    /** Takes the oldest item that nobody is at. */
    public String next() {
        return desk.next(viewer.getAccount(), null).map(review -> address.go(review.getDeskAddress()))
                .orElseGet(() -> address.go("/desk", "desk.note_nothing_free"));
    }

    public Slice<Review> getSlice() {
        if (slice == null) {
            slice = desk.queue(viewer.getAccount(), getFilter(), address.getPage());
        }
        return slice;
    }

    public QueueCounts getCounts() {
        if (counts == null) {
            counts = desk.counts(viewer.getAccount());
        }
        return counts;
    }

    public QueueFilter getFilter() {
        if (filter == null) {
            filter = new QueueFilter(address.query("kind"), address.query("category"), address.query("finding"), address.query("lease"), address.query("late") != null);
        }
        return filter;
    }

    /** For {@code aria-current} of a lane: {@code page} if it is the one chosen, else null. */
    public String current(String name, String value) {
        return value.equals(address.query(name)) ? "page" : null;
    }

    /** Whether nothing is filtered. */
    public boolean isWhole() {
        return getFilter().equals(new QueueFilter(null, null, null, null, false));
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public Wait waited(Review review) {
        return new Wait(Duration.between(review.getOpenedAt(), clock.instant()));
    }

    /** Who is at the item now, other than the viewer; null when nobody is. */
    public String holder(Review review) {
        return review.leasedToOther(viewer.getAccount(), clock.instant()) ? review.getLeaseHolder().getName() : null;
    }

    /** Whether the viewer may decide on it. */
    public boolean may(Review review) {
        return viewer.getAccount().is(review.getDecider());
    }
}
