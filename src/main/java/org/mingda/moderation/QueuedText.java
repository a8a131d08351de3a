package org.mingda.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.site.Setting;

/** What the desk knows of a {@link Review}: who decides on its kind and where, its place in the queue, and who is at it. {@link LeaseService} writes the lease past the entity. */
@MappedSuperclass
public abstract class QueuedText extends SubmittedText {

    /** No lease lasts longer; one that ends later was given before the clock was set back, and holds nobody up. */
    public static final Duration LEASE_MOST = Duration.ofMinutes(Setting.LEASE_MINUTES.getMax());

    /** What is neither gone for good nor taken away from showing. */
    private static final Set<ReviewState> OPEN = EnumSet.of(ReviewState.PENDING, ReviewState.APPROVED, ReviewState.REJECTED);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lease_holder", insertable = false, updatable = false)
    private Account leaseHolder;

    @Column(name = "lease_until", insertable = false, updatable = false)
    private Instant leaseUntil;

    @Embedded
    private QueuePlace place;

    /** Where this kind is decided, when not on the desk's own item page; an address of this site. */
    @Column(name = "desk_path", length = PATH_MAX)
    private String deskPath;

    /** Who decides on this kind. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Role decider = Role.MODERATOR;

    protected QueuedText() {
    }

    QueuedText(Submission submission) {
        super(submission);
    }

    /** Takes its place in the queue. */
    final void stand(QueuePlace taken) {
        place = taken;
    }

    public boolean leasedToOther(Account by, Instant now) {
        return isLeased(now) && !leaseHolder.equals(by);
    }

    public boolean isLeased(Instant now) {
        return leaseHolder != null && leaseUntil.isAfter(now) && !leaseUntil.isAfter(now.plus(LEASE_MOST));
    }

    public Account getLeaseHolder() {
        return leaseHolder;
    }

    public Instant getLeaseUntil() {
        return leaseUntil;
    }

    /** Where it stands, or stood, in the queue. */
    public QueuePlace getPlace() {
        return place;
    }

    /**
     * Names the page on which this kind is decided, when the desk's own does not serve, and who decides. Called by the content feature right after the review was opened.
     *
     * @param address an address of this site
     * @param by      {@link Role#MODERATOR} or {@link Role#VERIFIER}
     */
    public void decideAt(String address, Role by) {
        deskPath = address;
        decider = by;
    }

    /** Whether the desk's own item page decides on it. */
    public boolean isDecidedAtDesk() {
        return deskPath == null;
    }

    /** Where the desk decides on it. */
    public String getDeskAddress() {
        return deskPath == null ? "/desk/item/" + getToken() : deskPath;
    }

    public Role getDecider() {
        return decider;
    }

    final void requireDecider(Account by) {
        by.require(getDecider());
        if (by.equals(getAuthor())) {
            throw new Refusal("moderation.own_text");
        }
    }

    public abstract ReviewState getState();

    final void requireWaiting() {
        requireState(getState() == ReviewState.WITHDRAWN ? "moderation.withdrawn" : "moderation.already_decided", ReviewState.PENDING);
    }

    final void requireState(String otherwise, ReviewState... allowed) {
        if (!List.of(allowed).contains(getState())) {
            throw new Refusal(otherwise);
        }
    }

    /** Whether everybody may see it. */
    public boolean isShown() {
        return getState() == ReviewState.APPROVED;
    }

    /** Whether this person may see it: everybody when shown; else its author, and staff who judge. */
    public boolean visibleTo(Account viewer) {
        return isShown() || viewer != null && (viewer.equals(getAuthor()) || viewer.is(getDecider()));
    }

    public boolean isPending() {
        return getState() == ReviewState.PENDING;
    }

    /** Whether a moderator took it away or never let it show. */
    public boolean isTakenAway() {
        return getState() == ReviewState.REJECTED || getState() == ReviewState.REMOVED;
    }

    /** Whether its author may take it back: not what was taken away from showing, which stays on the record. */
    public boolean isWithdrawable() {
        return OPEN.contains(getState());
    }

    /** Whether its author may hand in other words. */
    public boolean isEditable() {
        return getEditObstacle() == null;
    }

    /** The key that says why its author may not hand in other words; null when he may. */
    public String getEditObstacle() {
        if (isWithdrawable()) {
            return null;
        }
        boolean mendable = getState() == ReviewState.REMOVED && isDecidedAtDesk();
        if (mendable && getLastDecision().getReason().isFinal()) {
            return "moderation.not_editable_" + getLastDecision().getReason();
        }
        return mendable ? null : "moderation.not_editable";
    }

    /** Stops other words for what takes none. */
    public final void requireEditable() {
        if (!isEditable()) {
            throw new Refusal(getEditObstacle());
        }
    }

    /** The last thing that was done to its state and not taken back. */
    public abstract Decision getLastDecision();
}
