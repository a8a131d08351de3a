package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Lane;
import org.mingda.moderation.Review;
import org.mingda.pulse.LaneFigures;
import org.mingda.pulse.PulseService;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /desk}: everything that waits, the most pressing first, and the button that takes the next. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private DeskService desk;

    @Inject
    private PulseService pulse;

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
    private List<LaneFigures> lanes;
    private Boolean weary;
    private QueueFilter filter;

    /** Takes the most pressing item that nobody is at. */
    public String next() {
        return first().map(review -> address.go(review.getDeskAddress()))
                .orElseGet(() -> address.go("/desk", "desk.note_nothing_free"));
    }

    private Optional<Review> first() {
        String lane = getFilter().getLane();
        return lane == null ? desk.next(viewer.getAccount(), null) : desk.first(viewer.getAccount(), Lane.valueOf(lane));
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

    public List<LaneFigures> getLanes() {
        if (lanes == null) {
            lanes = pulse.lanes(viewer.getAccount());
        }
        return lanes;
    }

    /** Whether the viewer has seen so many dangers in this hour that he is handed no more. */
    public boolean isWeary() {
        if (weary == null) {
            weary = pulse.weary(viewer.getAccount());
        }
        return weary;
    }

    public QueueFilter getFilter() {
        if (filter == null) {
            filter = QueueFilter.asked(address::query);
        }
        return filter;
    }

    /** For {@code aria-current} of a lane: {@code page} if it is the one chosen, else null. */
    public String current(String name, String value) {
        return value.equals(address.query(name)) ? "page" : null;
    }

    /** Whether nothing is filtered. */
    public boolean isWhole() {
        return getFilter().query().isEmpty();
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public Wait waited(Review review) {
        return Wait.of(review, clock.instant());
    }

    /** Who is at the item now, other than the viewer; null when nobody is. */
    public String holder(Review review) {
        return review.leasedToOther(viewer.getAccount(), clock.instant()) ? review.getLeaseHolder().getName() : null;
    }

    /** Whether it can be ticked for a decision on many: it is decided on the desk's own page, by the viewer, and nobody is at it. */
    public boolean tickable(Review review) {
        return may(review) && review.isDecidedAtDesk() && !review.getAuthor().equals(viewer.getAccount()) && holder(review) == null;
    }

    /** Whether the viewer may decide on it. */
    public boolean may(Review review) {
        return viewer.getAccount().is(review.getDecider());
    }
}
