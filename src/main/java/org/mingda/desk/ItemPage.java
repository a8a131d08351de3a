package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionGates;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
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
    private LeaseService leases;

    @Inject
    private DecisionGates gates;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Review review;
    private Refusal closed;

    /** Kinds with a page of their own are decided there. */
    public void load() {
        if (!getReview().isDecidedAtDesk()) {
            address.go(review.getDeskAddress());
        }
    }

    public Review getReview() {
        if (review == null) {
            String token = address.getToken();
            leases.take(by(), token);
            review = moderation.find(token).orElseThrow(() -> new NotFound("review"));
            closed = review.isPending() && !isOwn() && !isHeldByOther() ? refusal() : null;
        }
        return review;
    }

    /** What keeps the viewer from deciding, or null; a text outside his sections he does not see at all. */
    private Refusal refusal() {
        try {
            gates.check(by(), review);
            return null;
        } catch (Refusal why) {
            if (why.key().startsWith("section.")) {
                throw new NotAllowed("not his section");
            }
            return why;
        }
    }

    /** The message of what keeps the viewer from deciding although nobody else is at it; null when nothing does. */
    public String getClosed() {
        getReview();
        return closed == null ? null : closed.key();
    }

    private Account by() {
        return viewer.getAccount();
    }

    private Instant now() {
        return clock.instant();
    }

    /** Whether the viewer holds the lease. */
    public boolean isHeld() {
        return getReview().isLeased(now()) && !getReview().leasedToOther(by(), now());
    }

    /** Whether somebody else does. */
    public boolean isHeldByOther() {
        return getReview().isPending() && getReview().leasedToOther(by(), now());
    }

    public boolean isOwn() {
        return getReview().getAuthor().equals(by());
    }

    /** Whether the viewer may decide now; the service asks again. */
    public boolean isDecidable() {
        return getReview().isPending() && !isOwn() && !isHeldByOther() && closed == null;
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
        return Wait.of(getReview(), now());
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
