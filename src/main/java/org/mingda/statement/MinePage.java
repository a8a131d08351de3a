package org.mingda.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.shell.CurrentAddress;

/** {@code /me/submissions}: the viewer's own texts with their states. */
@Named
@RequestScoped
public class MinePage {

    @Inject
    private StatementService statements;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Review> slice;
    private Map<ReviewState, Long> counts;
    private Map<String, Decision> last;

    public Slice<Review> getSlice() {
        if (slice == null) {
            slice = statements.own(viewer.getAccount(), getState(), address.getPage());
        }
        return slice;
    }

    /** The state asked for, or null. */
    public ReviewState getState() {
        return Arrays.stream(ReviewState.values()).filter(s -> s.name().equals(address.query("state"))).findFirst().orElse(null);
    }

    public List<ReviewState> getStates() {
        return List.of(ReviewState.values());
    }

    public long count(ReviewState state) {
        if (counts == null) {
            counts = statements.counts(viewer.getAccount());
        }
        return counts.getOrDefault(state, 0L);
    }

    /** The decision to read about a text: what keeps it from showing, or how it was changed; null when there is nothing to tell. */
    public Decision statement(Review review) {
        if (last == null) {
            last = statements.last(getSlice().getItems());
        }
        Decision decision = last.get(review.getToken());
        return decision != null && (decision.getKind().isRestriction() || decision.isAmended()) ? decision : null;
    }

    /** The chip's look for a state. */
    public String look(ReviewState state) {
        return switch (state) {
            case PENDING -> "chip--pending";
            case APPROVED -> "chip--plain";
            case REJECTED, REMOVED -> "chip--rejected";
            case WITHDRAWN -> "chip--withdrawn";
        };
    }
}
