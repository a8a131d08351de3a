package org.mingda.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.matcher.Matcher;
import org.mingda.screening.Severity;

/** What a rule said at one time. Written once; only when it was tried and when it last went live are added. */
@Entity
@Table(name = "rule_version")
public class RuleVersion {

    /** UTF-16 units. Holds a list of a megabyte: 350,000 Han characters, or as many Latin letters. */
    public static final int BODY_MAX = 1_000_000;
    public static final int REASON_MAX = 200;
    private static final int SUMMARY_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_version_seq")
    @SequenceGenerator(name = "rule_version_seq", sequenceName = "rule_version_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_id", nullable = false, updatable = false)
    private Rule rule;

    /** 1 for the first. */
    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, length = BODY_MAX, updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Severity action;

    @Embedded
    private RuleScope scope;

    @Column(nullable = false, length = REASON_MAX, updatable = false)
    private String reason;

    /** Who wrote it; null for rules that came with the forum. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by", updatable = false)
    private Account by;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    /** When it was tried on decided texts; null when it was not. */
    @Column(name = "tried_at")
    private Instant triedAt;

    /** When it went live last; null when it never did. */
    @Column(name = "live_at")
    private Instant liveAt;

    protected RuleVersion() {
    }

    RuleVersion(Rule rule, int number, RuleDraft draft, Account by, Instant now) {
        Matcher matcher = rule.getKind().readNew(draft.body());
        if (draft.action() == Severity.MASK && !matcher.marksPlaces()) {
            throw new Refusal("rule.mask_needs_places");
        }
        this.rule = rule;
        this.number = number;
        this.body = draft.body();
        this.action = draft.action();
        this.scope = draft.scope();
        this.reason = draft.reason();
        this.by = by;
        this.at = now;
    }

    void tried(Instant now) {
        triedAt = now;
    }

    void live(Instant now) {
        liveAt = now;
    }

    /** This version made ready to look at texts. */
    public CompiledRule compiled(boolean shadow) {
        return new CompiledRule(rule.getToken(), number, rule.getKind(), action, scope, shadow, rule.getKind().read(body));
    }

    /** The beginning of what it looks for, on one line. */
    public String getSummary() {
        String line = body.replace('\n', ' ');
        return line.length() <= SUMMARY_MAX ? line : line.substring(0, SUMMARY_MAX) + "…";
    }

    public int getLines() {
        return (int) body.lines().filter(line -> !line.isBlank()).count();
    }

    public boolean isTried() {
        return triedAt != null;
    }

    public boolean isLiveOnce() {
        return liveAt != null;
    }

    public Rule getRule() {
        return rule;
    }

    public int getNumber() {
        return number;
    }

    public String getBody() {
        return body;
    }

    public Severity getAction() {
        return action;
    }

    public RuleScope getScope() {
        return scope;
    }

    public String getReason() {
        return reason;
    }

    public Account getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getTriedAt() {
        return triedAt;
    }

    public Instant getLiveAt() {
        return liveAt;
    }
}
