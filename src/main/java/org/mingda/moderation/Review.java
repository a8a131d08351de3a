package org.mingda.moderation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;

/**
 * The state and the words of one submitted text.
 *
 * <p>Life cycle: opened PENDING or APPROVED by policy. PENDING → APPROVED or REJECTED by a moderator; APPROVED → REMOVED, and REMOVED or REJECTED → APPROVED
 * (restored) or PENDING (reopened), by a moderator. The author may withdraw it from any state but REMOVED, and may resubmit it with other words unless it was WITHDRAWN, or
 * REMOVED for what no other words mend ({@link Reason#isFinal}): it is then screened anew, and what a moderator had taken away waits for one. Each step leaves a
 * {@link Decision}. Nobody decides on his own text.
 *
 * <p>A lease keeps an item with the moderator who opened it for some minutes ({@link LeaseService} writes it, without touching the version); the version, which
 * moves with the state and the words alone, makes sure that of two decisions one fails.
 */
@Entity
@Table(name = "review")
public class Review extends QueuedText {

    /** Who may decide on a text of some kind; each kind names one of them. */
    static final Role[] DECIDERS = {Role.MODERATOR, Role.VERIFIER};

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ReviewState state;

    /** Since when it waits, or waited last. */
    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    /** When the last decision fell; null while nobody has decided. */
    @Column(name = "decided_at")
    private Instant decidedAt;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<Decision> decisions = new ArrayList<>();

    @Version
    private int version;

    /** What the last step of this transaction changed; null when there was none. */
    @Transient
    private Snapshot before;

    protected Review() {
    }

    /** Opens a review; {@link #hold} or {@link #pass} must follow in the same breath. */
    Review(Submission submission, Screened words, Instant now) {
        super(submission);
        this.openedAt = now;
        state = ReviewState.PENDING;
        take(submission, words);
        masked(words, now);
    }

    private void masked(Screened words, Instant now) {
        if (words.isMasked()) {
            recorded(new Decision(this, DecisionKind.MASK, null, null, now));
            mask(words);
        }
    }

    /** Shows the words as they were written, unless they are others by now. */
    void unmask(Account by, Decision mask) {
        requireDecider(by);
        if (mask.equals(Masked.standing(this))) {
            unmask(mask);
        }
    }

    /** The machine lets it show at once. */
    Decision pass(Instant now) {
        return step(ReviewState.APPROVED, DecisionKind.APPROVE, null, null, now);
    }

    /** The machine keeps it for a person. */
    Decision hold(Instant now) {
        return recorded(new Decision(this, DecisionKind.HOLD, null, null, now));
    }

    /** The machine takes it off the pages until a person has decided, whatever its words become. */
    Decision suspend(String check, Ruling ruling, Instant now) {
        requireState("moderation.not_showing", ReviewState.APPROVED);
        openedAt = now;
        suspendedBy(check);
        return step(ReviewState.PENDING, DecisionKind.HOLD, ruling, null, now);
    }

    /** A moderator lets it show as it is. */
    Decision approve(Account by, Instant now) {
        requireDecider(by);
        requireWaiting();
        return step(ReviewState.APPROVED, DecisionKind.APPROVE, null, by, now);
    }

    /** A moderator lets it show with mended words; the decision keeps those he judged. */
    Decision approve(Account by, Screened mended, Instant now) {
        Decision decision = approve(by, now).withAmendment();
        judge(mended);
        mask(mended);
        return decision;
    }

    Decision reject(Account by, Ruling ruling, Instant now) {
        requireDecider(by);
        requireWaiting();
        return step(ReviewState.REJECTED, DecisionKind.REJECT, Ruling.required(ruling), by, now);
    }

    Decision remove(Account by, Ruling ruling, Instant now) {
        requireDecider(by);
        requireState("moderation.not_showing", ReviewState.APPROVED);
        return step(ReviewState.REMOVED, DecisionKind.REMOVE, Ruling.required(ruling), by, now);
    }

    /** A moderator puts it back; without one the machine does, because what kept it down has ended by itself. */
    Decision restore(Account by, Instant now) {
        if (by != null) {
            requireDecider(by);
        }
        requireState("moderation.not_taken_away", ReviewState.REMOVED, ReviewState.REJECTED);
        return step(ReviewState.APPROVED, DecisionKind.RESTORE, null, by, now);
    }

    /** What a moderator had refused or taken away waits to be decided anew. */
    Decision reopen(Account by, Instant now) {
        requireDecider(by);
        requireState("moderation.not_taken_away", ReviewState.REMOVED, ReviewState.REJECTED);
        openedAt = now;
        return step(ReviewState.PENDING, DecisionKind.REOPEN, null, by, now);
    }

    Decision withdraw(Account by, Instant now) {
        requireAuthor(by);
        requireState("moderation.not_withdrawable", ReviewState.PENDING, ReviewState.APPROVED, ReviewState.REJECTED);
        return step(ReviewState.WITHDRAWN, DecisionKind.WITHDRAW, null, by, now);
    }

    /** The author hands in other words; {@link #hold} or {@link #pass} must follow. The clock of a text that waits already runs on. */
    void resubmit(Submission submission, Screened words, Instant now) {
        requireAuthor(submission.author());
        requireEditable();
        openedAt = state == ReviewState.PENDING ? openedAt : now;
        retake(submission, words, state == ReviewState.PENDING);
        state = ReviewState.PENDING;
        masked(words, now);
    }

    /** Puts state and words back as they were before a decision, which stays on the record as taken back. */
    Decision undo(Account by, Undo undo, Instant now) {
        undo.getDecision().takeBack();
        Snapshot earlier = undo.before();
        state = earlier.state();
        decidedAt = earlier.decidedAt();
        judge(earlier.words());
        return recorded(new Decision(this, DecisionKind.UNDO, null, by, now));
    }

    private Decision step(ReviewState to, DecisionKind done, Ruling ruling, Account by, Instant now) {
        before = new Snapshot(this);
        state = to;
        decidedAt = now;
        return recorded(new Decision(this, done, ruling, by, now));
    }

    private Decision recorded(Decision decision) {
        decisions.add(decision);
        return decision;
    }

    /** The decision that keeps it from showing now, for the author's eyes; null when it shows or was withdrawn. */
    public Decision getRestriction() {
        Decision last = getLastDecision();
        return last != null && last.getKind().isRestriction() ? last : null;
    }

    /** Whether a moderator took it away and none has let it show since: its author may mend it, but no policy of the site and no trust let it show. */
    public boolean isBarred() {
        return decisions.stream().filter(d -> d.counts() && (d.getKind().letsShow() || d.getKind().takesAway())).reduce((earlier, later) -> later)
                .filter(d -> d.getKind().takesAway()).isPresent();
    }

    /** Never null once it is opened. */
    @Override
    public Decision getLastDecision() {
        return decisions.stream().filter(d -> d.counts() && !d.getKind().isAside()).reduce((earlier, later) -> later).orElse(null);
    }

    /** Whether it ever was let show, by a decision that was not taken back. */
    public boolean hasShown() {
        return decisions.stream().anyMatch(d -> d.counts() && d.getKind().letsShow());
    }

    Snapshot before() {
        return before;
    }

    @Override
    public ReviewState getState() {
        return state;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public List<Decision> getDecisions() {
        return Collections.unmodifiableList(decisions);
    }

    public int getVersion() {
        return version;
    }
}
