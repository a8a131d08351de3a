package org.mingda.rule;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Comparator;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/**
 * A rule of the moderators, with all its versions.
 *
 * <p>Life cycle: written as DRAFT; tried on decided texts, then SHADOW; from there LIVE. SHADOW and LIVE may be switched OFF. Writing it anew makes the next version: of a
 * LIVE rule that version waits, or runs in shadow, beside the live one until it takes its place; any other rule becomes a DRAFT again. A version that was live once may be
 * put back at once, from any state.
 */
@Entity
@Table(name = "rule")
public class Rule {

    public static final int NAME_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_seq")
    @SequenceGenerator(name = "rule_seq", sequenceName = "rule_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private RuleKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private RuleState state;

    /** Who answers for it; null for rules that came with the forum. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Account owner;

    /** Number of the version that the state is about. */
    @Column(name = "current_number", nullable = false)
    private int currentNumber;

    /** Number of the version that is to take the place of a live one; null when there is none. */
    @Column(name = "next_number")
    private Integer nextNumber;

    /** Whether the next version runs in shadow beside the live one. */
    @Column(name = "next_shadow", nullable = false)
    private boolean nextShadow;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @OneToMany(mappedBy = "rule", cascade = CascadeType.PERSIST)
    @OrderBy("number desc")
    private List<RuleVersion> versions = new ArrayList<>();

    /** Grows with each change, which is how the nodes learn of it. */
    @Version
    private int version;

    protected Rule() {
    }

    Rule(String name, RuleKind kind, Account owner, Instant now) {
        if (name == null || name.isEmpty() || name.length() > NAME_MAX) {
            throw new Refusal("rule.name_required", NAME_MAX);
        }
        if (kind == null) {
            throw new Refusal("rule.kind_required");
        }
        this.token = Token.fresh();
        this.name = name;
        this.kind = kind;
        this.owner = owner;
        this.state = RuleState.DRAFT;
        this.createdAt = now;
    }

    /** Writes a version: the first one, or one that is to take the place of the current. */
    RuleVersion write(RuleDraft draft, Account by, Instant now) {
        RuleVersion written = new RuleVersion(this, versions.size() + 1, draft, by, now);
        versions.add(0, written);
        nextShadow = false;
        if (state == RuleState.LIVE) {
            nextNumber = written.getNumber();
        } else {
            state = RuleState.DRAFT;
            currentNumber = written.getNumber();
            nextNumber = null;
        }
        return written;
    }

    /** The version that is being worked on has been tried on decided texts. */
    void tried(int number, Instant now) {
        get(number).tried(now);
    }

    /** Lets the version that is being worked on record what it meets. */
    void shadow() {
        if (!getCandidate().isTried()) {
            throw new Refusal("rule.untried");
        }
        if (isCandidateInShadow() || state == RuleState.LIVE && nextNumber == null) {
            throw new Refusal("rule.wrong_state");
        }
        if (state == RuleState.LIVE) {
            nextShadow = true;
        } else {
            state = RuleState.SHADOW;
        }
    }

    /** Lets the version that ran in shadow do what it says. */
    void goLive(Instant now) {
        if (!isCandidateInShadow()) {
            throw new Refusal("rule.no_shadow");
        }
        live(getCandidate(), now);
    }

    void off() {
        if (state != RuleState.LIVE && state != RuleState.SHADOW) {
            throw new Refusal("rule.wrong_state");
        }
        currentNumber = getCandidate().getNumber();
        nextNumber = null;
        nextShadow = false;
        state = RuleState.OFF;
    }

    /** Puts a version back that was live once. */
    void rollBack(int number, Instant now) {
        RuleVersion earlier = get(number);
        if (!earlier.isLiveOnce()) {
            throw new Refusal("rule.never_live");
        }
        live(earlier, now);
    }

    /** Live at once, without trial: for rules that come with the forum. */
    void adopt(Instant now) {
        live(getCurrent(), now);
    }

    private void live(RuleVersion taken, Instant now) {
        currentNumber = taken.getNumber();
        nextNumber = null;
        nextShadow = false;
        state = RuleState.LIVE;
        taken.live(now);
    }

    private RuleVersion get(int number) {
        return versions.stream().filter(v -> v.getNumber() == number).findFirst().orElseThrow(() -> new NotFound("rule version"));
    }

    /** The version that the state is about. */
    public RuleVersion getCurrent() {
        return get(currentNumber);
    }

    /** The version that is being worked on: the next one of a live rule, else the current. */
    public RuleVersion getCandidate() {
        return get(nextNumber == null ? currentNumber : nextNumber);
    }

    /** The version that a trial compares the candidate with: the live one, or else the one before; null for the first. */
    public RuleVersion getBefore() {
        int number = nextNumber == null ? currentNumber - 1 : currentNumber;
        return number < 1 ? null : get(number);
    }

    public boolean isCandidateInShadow() {
        return nextNumber == null ? state == RuleState.SHADOW : nextShadow;
    }

    /** Whether a version is being worked on that is not live. */
    public boolean isOpen() {
        return nextNumber != null || state == RuleState.DRAFT || state == RuleState.SHADOW || state == RuleState.OFF;
    }

    /** Whether a next version waits beside the live one. */
    public boolean isSucceeded() {
        return nextNumber != null;
    }

    public boolean isRunning() {
        return state == RuleState.LIVE || state == RuleState.SHADOW;
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name;
    }

    public RuleKind getKind() {
        return kind;
    }

    public RuleState getState() {
        return state;
    }

    public Account getOwner() {
        return owner;
    }

    /** The newest first. */
    public List<RuleVersion> getVersions() {
        return versions.stream().sorted(Comparator.comparingInt(RuleVersion::getNumber).reversed()).toList();
    }

    public int getVersion() {
        return version;
    }
}
