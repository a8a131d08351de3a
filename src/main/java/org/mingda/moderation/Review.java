package org.mingda.moderation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.screening.Finding;
import org.mingda.site.Category;

/**
 * The state and the words of one submitted text.
 *
 * <p>Life cycle: opened PENDING or APPROVED by policy. PENDING → APPROVED or REJECTED by a moderator who holds the lease; APPROVED → REMOVED, and REMOVED → APPROVED
 * (restored), by a moderator. The author may withdraw it from any state but REMOVED, and may resubmit it with other words unless it was REMOVED
 * or WITHDRAWN: it is then screened anew. Each step leaves a {@link Decision}. Nobody decides on his own text.
 *
 * <p>A lease keeps an item with the moderator who opened it for some minutes; the version makes sure that of two decisions one fails.
 */
@Entity
@Table(name = "review")
public class Review {

    public static final int KIND_MAX = 20;
    public static final int TITLE_MAX = 200;
    /** Longest text of any kind, in UTF-16 units; each kind sets its own, shorter one. */
    public static final int TEXT_MAX = 60_000;
    public static final int PATH_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_seq")
    @SequenceGenerator(name = "review_seq", sequenceName = "review_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = KIND_MAX, updatable = false)
    private String kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Account author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ReviewState state;

    @Column(nullable = false, length = TITLE_MAX)
    private String title;

    @Column(nullable = false, length = TEXT_MAX)
    private String text;

    @Column(nullable = false, length = PATH_MAX)
    private String path;

    /** Where this kind is decided, when not on the desk's own item page; an address of this site. */
    @Column(name = "desk_path", length = PATH_MAX)
    private String deskPath;

    @Convert(converter = Findings.class)
    @Column(nullable = false, length = TEXT_MAX)
    private List<Finding> findings = new ArrayList<>();

    /** SHA-256 of the folded text: finds repeats. */
    @Column(nullable = false, length = 64)
    private String fingerprint;

    /** Since when it waits, or waited last. */
    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    /** When the last decision fell; null while nobody has decided. */
    @Column(name = "decided_at")
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lease_holder")
    private Account leaseHolder;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Decision> decisions = new ArrayList<>();

    @Version
    private int version;

    protected Review() {
    }

    /** Opens a review; {@link #hold} or {@link #pass} must follow in the same breath. */
    Review(Submission submission, List<Finding> findings, String fingerprint, Instant now) {
        this.token = Token.fresh();
        this.kind = submission.kind();
        this.author = submission.author();
        this.category = submission.category();
        this.path = submission.path();
        this.state = ReviewState.PENDING;
        judge(submission.title(), submission.text(), findings, fingerprint);
        this.openedAt = now;
    }

    private void judge(String newTitle, String newText, List<Finding> newFindings, String newFingerprint) {
        this.title = newTitle;
        this.text = newText;
        this.findings = new ArrayList<>(newFindings);
        this.fingerprint = newFingerprint;
    }

    /** The machine lets it show at once. */
    Decision pass(Instant now) {
        return step(ReviewState.APPROVED, DecisionKind.APPROVE, null, null, now);
    }

    /** The machine keeps it for a person. */
    Decision hold(Instant now) {
        state = ReviewState.PENDING;
        return recorded(new Decision(this, DecisionKind.HOLD, null, null, now, false));
    }

    /** A moderator lets it show, perhaps with mended words. */
    Decision approve(Account by, String amendedTitle, String amendedText, Instant now) {
        requireDecider(by);
        requireState("moderation.already_decided", ReviewState.PENDING);
        boolean amended = !amendedTitle.equals(title) || !amendedText.equals(text);
        Decision decision = step(ReviewState.APPROVED, DecisionKind.APPROVE, null, by, now, amended);
        title = amendedTitle;
        text = amendedText;
        return decision;
    }

    Decision reject(Account by, Ruling ruling, Instant now) {
        requireDecider(by);
        requireState("moderation.already_decided", ReviewState.PENDING);
        return step(ReviewState.REJECTED, DecisionKind.REJECT, ruling, by, now);
    }

    Decision remove(Account by, Ruling ruling, Instant now) {
        requireDecider(by);
        requireState("moderation.not_showing", ReviewState.APPROVED);
        return step(ReviewState.REMOVED, DecisionKind.REMOVE, ruling, by, now);
    }

    Decision restore(Account by, Instant now) {
        requireDecider(by);
        requireState("moderation.not_taken_away", ReviewState.REMOVED, ReviewState.REJECTED);
        return step(ReviewState.APPROVED, DecisionKind.RESTORE, null, by, now);
    }

    Decision withdraw(Account by, Instant now) {
        requireAuthor(by);
        requireState("moderation.not_withdrawable", ReviewState.PENDING, ReviewState.APPROVED, ReviewState.REJECTED);
        return step(ReviewState.WITHDRAWN, DecisionKind.WITHDRAW, null, by, now);
    }

    /** The author hands in other words; {@link #hold} or {@link #pass} must follow. */
    void resubmit(Submission submission, List<Finding> newFindings, String newFingerprint, Instant now) {
        requireAuthor(submission.author());
        requireState("moderation.not_editable", ReviewState.PENDING, ReviewState.APPROVED, ReviewState.REJECTED);
        boolean waitsAlready = state == ReviewState.PENDING;
        judge(submission.title(), submission.text(), newFindings, newFingerprint);
        category = submission.category();
        leaseHolder = null;
        leaseUntil = null;
        openedAt = waitsAlready ? openedAt : now;
    }

    /** Takes the lease, or renews one's own. Refused while another moderator holds it. */
    void lease(Account by, Duration length, Instant now) {
        if (leasedToOther(by, now)) {
            throw new Refusal("moderation.leased", leaseHolder.getName());
        }
        leaseHolder = by;
        leaseUntil = now.plus(length);
    }

    void release(Account by) {
        if (by.equals(leaseHolder)) {
            leaseHolder = null;
            leaseUntil = null;
        }
    }

    public boolean leasedToOther(Account by, Instant now) {
        return leaseHolder != null && leaseUntil.isAfter(now) && !leaseHolder.equals(by);
    }

    public boolean isLeased(Instant now) {
        return leaseHolder != null && leaseUntil.isAfter(now);
    }

    /** Names the page on which this kind is decided, when the desk's own does not serve. */
    public void decideAt(String address) {
        deskPath = address;
    }

    private Decision step(ReviewState to, DecisionKind done, Ruling ruling, Account by, Instant now) {
        return step(to, done, ruling, by, now, false);
    }

    private Decision step(ReviewState to, DecisionKind done, Ruling ruling, Account by, Instant now, boolean amended) {
        state = to;
        decidedAt = now;
        leaseHolder = null;
        leaseUntil = null;
        return recorded(new Decision(this, done, ruling, by, now, amended));
    }

    private Decision recorded(Decision decision) {
        decisions.add(decision);
        return decision;
    }

    private void requireDecider(Account by) {
        if (by.equals(author)) {
            throw new Refusal("moderation.own_text");
        }
    }

    private void requireAuthor(Account by) {
        if (!by.equals(author)) {
            throw new NotAllowed("not the author");
        }
    }

    private void requireState(String otherwise, ReviewState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Refusal(otherwise);
        }
    }

    /** Whether everybody may see it. */
    public boolean isShown() {
        return state == ReviewState.APPROVED;
    }

    /** Whether this person may see it: everybody when shown; else its author, and staff who judge. */
    public boolean visibleTo(Account viewer) {
        return isShown() || viewer != null && (viewer.equals(author) || viewer.is(org.mingda.account.Role.MODERATOR));
    }

    public boolean isPending() {
        return state == ReviewState.PENDING;
    }

    public boolean isEditable() {
        return state == ReviewState.PENDING || state == ReviewState.APPROVED || state == ReviewState.REJECTED;
    }

    /** The last decision of a kind that restricts, for the author's eyes; null when none stands. */
    public Decision getRestriction() {
        for (int i = decisions.size() - 1; i >= 0; i--) {
            if (decisions.get(i).getKind().isRestriction()) {
                return decisions.get(i);
            }
        }
        return null;
    }

    /** Where the desk decides on it. */
    public String getDeskAddress() {
        return deskPath == null ? "/desk/item/" + token : deskPath;
    }

    public Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    public String getKind() {
        return kind;
    }

    public Account getAuthor() {
        return author;
    }

    public Category getCategory() {
        return category;
    }

    public ReviewState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getPath() {
        return path;
    }

    public List<Finding> getFindings() {
        return Collections.unmodifiableList(findings);
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Account getLeaseHolder() {
        return leaseHolder;
    }

    public Instant getLeaseUntil() {
        return leaseUntil;
    }

    public List<Decision> getDecisions() {
        return Collections.unmodifiableList(decisions);
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Review that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
