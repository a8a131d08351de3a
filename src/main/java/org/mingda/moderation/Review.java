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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.screening.Finding;
import org.mingda.site.Category;
import org.mingda.site.ReviewPolicy;

/**
 * The state and the words of one submitted text.
 *
 * <p>Life cycle: opened PENDING or APPROVED by policy. PENDING → APPROVED or REJECTED by a moderator; APPROVED → REMOVED, and REMOVED or REJECTED → APPROVED
 * (restored), by a moderator. The author may withdraw it from any state but REMOVED, and may resubmit it with other words unless it was REMOVED
 * or WITHDRAWN: it is then screened anew. Each step leaves a {@link Decision}. Nobody decides on his own text.
 *
 * <p>A lease keeps an item with the moderator who opened it for some minutes ({@link LeaseService} writes it, without touching the version); the version, which
 * moves with the state and the words alone, makes sure that of two decisions one fails.
 */
@Entity
@Table(name = "review")
public class Review {

    public static final int KIND_MAX = 20;
    public static final int TITLE_MAX = 200;
    /** Longest text of any kind, in UTF-16 units; each kind sets its own, shorter one. */
    public static final int TEXT_MAX = 60_000;
    public static final int PATH_MAX = 300;
    /** Who may decide on a text of some kind; each kind names one of them. */
    static final Role[] DECIDERS = {Role.MODERATOR, Role.VERIFIER};

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

    /** Whether the title is the author's; if not, it only says where the text belongs. */
    @Column(nullable = false)
    private boolean titled;

    @Column(nullable = false, length = TEXT_MAX)
    private String text;

    @Column(nullable = false, length = PATH_MAX)
    private String path;

    /** Where this kind is decided, when not on the desk's own item page; an address of this site. */
    @Column(name = "desk_path", length = PATH_MAX)
    private String deskPath;

    /** Who decides on this kind. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Role decider = Role.MODERATOR;

    @Convert(converter = Findings.class)
    @Column(nullable = false, length = TEXT_MAX)
    private List<Finding> findings = new ArrayList<>();

    /** Which checks hold it, each name between commas; empty when only the site's policy does. */
    @Column(name = "held_by", nullable = false, length = 100)
    private String heldBy;

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
    @JoinColumn(name = "lease_holder", insertable = false, updatable = false)
    private Account leaseHolder;

    @Column(name = "lease_until", insertable = false, updatable = false)
    private Instant leaseUntil;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<Decision> decisions = new ArrayList<>();

    @Version
    private int version;

    protected Review() {
    }

    /** Opens a review; {@link #hold} or {@link #pass} must follow in the same breath. */
    Review(Submission submission, Screened words, Instant now) {
        this.token = Token.fresh();
        this.kind = submission.kind();
        this.author = submission.author();
        this.openedAt = now;
        take(submission, words);
    }

    /** The same text with other words, as its author might hand it in. */
    Submission submission(String newTitle, String newText) {
        return new Submission(kind, author, titled ? newTitle : title, newText, path, category, ReviewPolicy.PRE, titled);
    }

    private void take(Submission submission, Screened words) {
        category = submission.category();
        path = submission.path();
        titled = submission.titled();
        state = ReviewState.PENDING;
        judge(words);
    }

    private void judge(Screened words) {
        title = words.title();
        text = words.text();
        findings = new ArrayList<>(words.findings());
        heldBy = words.heldBy();
        fingerprint = words.fingerprint();
    }

    /** The machine lets it show at once. */
    Decision pass(Instant now) {
        return step(ReviewState.APPROVED, DecisionKind.APPROVE, null, null, now);
    }

    /** The machine keeps it for a person. */
    Decision hold(Instant now) {
        return recorded(new Decision(this, DecisionKind.HOLD, null, null, now));
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
        return decision;
    }

    Decision reject(Account by, Ruling ruling, Instant now) {
        requireDecider(by);
        requireWaiting();
        return step(ReviewState.REJECTED, DecisionKind.REJECT, required(ruling), by, now);
    }

    Decision remove(Account by, Ruling ruling, Instant now) {
        requireDecider(by);
        requireState("moderation.not_showing", ReviewState.APPROVED);
        return step(ReviewState.REMOVED, DecisionKind.REMOVE, required(ruling), by, now);
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

    /** The author hands in other words; {@link #hold} or {@link #pass} must follow. The clock of a text that waits already runs on. */
    void resubmit(Submission submission, Screened words, Instant now) {
        requireAuthor(submission.author());
        requireState("moderation.not_editable", ReviewState.PENDING, ReviewState.APPROVED, ReviewState.REJECTED);
        openedAt = state == ReviewState.PENDING ? openedAt : now;
        take(submission, words);
    }

    public boolean leasedToOther(Account by, Instant now) {
        return leaseHolder != null && leaseUntil.isAfter(now) && !leaseHolder.equals(by);
    }

    public boolean isLeased(Instant now) {
        return leaseHolder != null && leaseUntil.isAfter(now);
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

    private Decision step(ReviewState to, DecisionKind done, Ruling ruling, Account by, Instant now) {
        state = to;
        decidedAt = now;
        return recorded(new Decision(this, done, ruling, by, now));
    }

    private Decision recorded(Decision decision) {
        decisions.add(decision);
        return decision;
    }

    private void requireDecider(Account by) {
        by.require(decider);
        if (by.equals(author)) {
            throw new Refusal("moderation.own_text");
        }
    }

    private void requireAuthor(Account by) {
        if (!by.equals(author)) {
            throw new NotAllowed("not the author");
        }
    }

    private static Ruling required(Ruling ruling) {
        if (ruling == null) {
            throw new Refusal("moderation.reason_required");
        }
        return ruling;
    }

    private void requireWaiting() {
        requireState(state == ReviewState.WITHDRAWN ? "moderation.withdrawn" : "moderation.already_decided", ReviewState.PENDING);
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
        return isShown() || viewer != null && (viewer.equals(author) || viewer.is(decider));
    }

    public boolean isPending() {
        return state == ReviewState.PENDING;
    }

    /** Whether a moderator took it away or never let it show. */
    public boolean isTakenAway() {
        return state == ReviewState.REJECTED || state == ReviewState.REMOVED;
    }

    public boolean isEditable() {
        return state == ReviewState.PENDING || state == ReviewState.APPROVED || state == ReviewState.REJECTED;
    }

    /** The decision that keeps it from showing now, for the author's eyes; null when it shows or was withdrawn. */
    public Decision getRestriction() {
        Decision last = getLastDecision();
        return last != null && last.getKind().isRestriction() ? last : null;
    }

    /** The last thing that was done to it; never null once it is opened. */
    public Decision getLastDecision() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }

    /** Whether screening holds it; otherwise it waits because the site's policy says so. */
    public boolean isHeldByScreening() {
        return !heldBy.isEmpty();
    }

    /** The names of the checks that hold it. */
    public List<String> getHoldingChecks() {
        return heldBy.isEmpty() ? List.of() : List.of(heldBy.substring(1).split(","));
    }

    /** Whether the desk's own item page decides on it. */
    public boolean isDecidedAtDesk() {
        return deskPath == null;
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

    public boolean isTitled() {
        return titled;
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

    public Role getDecider() {
        return decider;
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
