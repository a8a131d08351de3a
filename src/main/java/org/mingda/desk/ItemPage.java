package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Seat;
import org.mingda.moderation.Seats;
import org.mingda.screening.Finding;
import org.mingda.shell.CurrentAddress;

/**
 * {@code /desk/item/TOKEN}: one text, with all a moderator needs to judge it. Opening it takes or renews the lease; who comes second reads and waits. What stands
 * beside the text is in {@link ItemRecord}, the decision in {@link DecisionForm}.
 */
@Named
@RequestScoped
public class ItemPage {

    @Inject
    private ModerationService moderation;

    @Inject
    private Seats seats;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Review review;
    private Seat seat;

    /** Kinds with a page of their own are decided there. */
    public void load() {
        if (!getReview().isDecidedAtDesk()) {
            address.go(review.getDeskAddress());
        }
    }

    public Review getReview() {
        if (review == null) {
            String token = address.getToken();
            seats.take(by(), token);
            review = moderation.find(token).orElseThrow(() -> new NotFound("review"));
            seat = seats.at(by(), review);
        }
        return review;
    }

    private Account by() {
        return viewer.getAccount();
    }

    /** How the viewer stands to it. */
    public Seat getSeat() {
        getReview();
        return seat;
    }

    public boolean isOwn() {
        return getSeat().isOwn();
    }

    /** Whether the viewer may decide now; the service asks again. */
    public boolean isDecidable() {
        return getSeat().isDecidable();
    }

    /** Whether it shows and the viewer may take it down. */
    public boolean isRemovable() {
        return getReview().isShown() && !isOwn();
    }

    /** Whether it was taken away and the viewer may put it back. */
    public boolean isRestorable() {
        return getReview().isTakenAway() && !isOwn();
    }

    public Wait getWait() {
        return Wait.of(getReview(), clock.instant());
    }

    public MarkedText getTitle() {
        return MarkedText.of(getReview().getTitle(), Finding.TITLE, getReview().getFindings());
    }

    public MarkedText getText() {
        return MarkedText.of(getReview().getText(), Finding.TEXT, getReview().getFindings());
    }

    public List<Finding> getFindings() {
        return getReview().getFindings();
    }
}
