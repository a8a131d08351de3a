package org.mingda.twins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/**
 * {@code /desk/twins/TOKEN}: the texts of a cluster, each with what it has otherwise than the first, and one decision on all that wait. Rejecting also takes down those that show; letting show leaves
 * those alone that people rejected before.
 */
@Named
@RequestScoped
public class ViewTwinsPage {

    /** Texts named in a note. */
    private static final int NAMED = 5;

    @Inject
    private ClusterService clusters;

    @Inject
    private ClusterRuling rulings;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Clock clock;

    private TwinCluster cluster;
    private ClusterCount count;
    private List<Review> waiting;
    private List<Review> showing;
    private List<ShownTwin> twins;
    private String explanation;

    /** Refuses a cluster that nothing belongs to any more. */
    public void load() {
        if (getCount().texts() == 0) {
            throw new NotFound("twins");
        }
    }

    public TwinCluster getCluster() {
        if (cluster == null) {
            cluster = clusters.find(viewer.getAccount(), address.getToken()).orElseThrow(() -> new NotFound("twins"));
        }
        return cluster;
    }

    public ClusterCount getCount() {
        if (count == null) {
            count = clusters.count(viewer.getAccount(), getCluster());
        }
        return count;
    }

    /** How many belong to the cluster and are not listed, because they were decided or withdrawn; 0 as long as more wait than are shown. */
    public long getDecided() {
        return getWaiting().size() < getCount().getWaiting() ? 0 : Math.max(0, getCount().getTexts() - getAll().size());
    }

    /** Lets all show that wait and that the moderator saw. */
    public String approve() {
        return decided(null, ClusterRuling.Seen.read(address.query("waiting")));
    }

    /** Refuses all that wait, and takes down all that show, of those that the moderator saw. */
    public String reject() {
        Ruling ruling = new Ruling(getReason(), explanation);
        List<ClusterRuling.Seen> seen = new ArrayList<>(ClusterRuling.Seen.read(address.query("waiting")));
        seen.addAll(ClusterRuling.Seen.read(address.query("showing")));
        return decided(ruling, seen);
    }

    private String decided(Ruling ruling, List<ClusterRuling.Seen> seen) {
        if (seen.isEmpty()) {
            throw new Refusal("twins.nothing_to_decide");
        }
        ClusterRuling.Outcome[] done = new ClusterRuling.Outcome[1];
        String path = guard.once(() -> {
            done[0] = rulings.decide(viewer.getAccount(), getCluster().getToken(), seen, ruling);
            return "/desk/twins/" + getCluster().getToken();
        });
        if (done[0] == null || done[0].left().isEmpty()) {
            return address.go(path, "twins.note_decided", done[0] == null ? seen.size() : done[0].decided());
        }
        return address.go(path, "twins.note_left", done[0].decided(), done[0].left().size(), names(done[0].left()));
    }

    private String names(List<String> left) {
        List<String> names = clusters.authors(viewer.getAccount(), left);
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? " …" : "");
    }

    /** What waits and may be decided here. */
    public List<Review> getWaiting() {
        if (waiting == null) {
            waiting = clusters.texts(viewer.getAccount(), getCluster(), ReviewState.PENDING);
        }
        return waiting;
    }

    /** What shows and may be taken down from here. */
    public List<Review> getShowing() {
        if (showing == null) {
            showing = clusters.texts(viewer.getAccount(), getCluster(), ReviewState.APPROVED);
        }
        return showing;
    }

    /** All texts that may be decided, what waits first. */
    private List<Review> getAll() {
        List<Review> all = new ArrayList<>(getWaiting());
        all.addAll(getShowing());
        return all;
    }

    /** All texts that may be decided, each beside the first of them. */
    public List<ShownTwin> getTwins() {
        if (twins == null) {
            List<Review> all = getAll();
            twins = all.stream().map(r -> ShownTwin.beside(all.get(0), r)).toList();
        }
        return twins;
    }

    /** Tokens and versions of what the moderator sees, as the form posts them. */
    public String seen(List<Review> reviews) {
        return ClusterRuling.Seen.written(reviews);
    }

    /** Who is at a text now, other than the viewer; null when nobody is. */
    public String holder(Review review) {
        return review.leasedToOther(viewer.getAccount(), clock.instant()) ? review.getLeaseHolder().getName() : null;
    }

    public List<Reason.Choice> getReasons() {
        return Reason.choices(Reason.forTexts());
    }

    /** The reason chosen, or null. */
    public Reason getReason() {
        return Reason.named(address.query("reason"), Reason.forTexts());
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
