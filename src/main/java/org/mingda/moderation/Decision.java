package org.mingda.moderation;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/**
 * One act on a text or a person: what was done, why and by which rule or law, by a person or by the machine, when, on which words or facts, how far it reaches and until when.
 * Written once, never changed. The author's statement of reasons, the audit trail, the desk's history, appeals and public reports are readings of it.
 */
@Entity
@Table(name = "decision")
public class Decision {

    /** As in Discourse, long enough for a paragraph and short enough to be read. */
    public static final int EXPLANATION_MAX = 500;
    /** Room for the name of a law with its article. */
    public static final int GROUND_MAX = 300;
    /** Tokens of rules and names of checks, with their commas. */
    static final int RULES_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    /** Null: it is about a person and no single text. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id", updatable = false)
    private Review review;

    /** Whom it concerns: the text's author, or the person it is about. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subject_id", nullable = false, updatable = false)
    private Account subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 30, updatable = false)
    private Reason reason;

    @Column(length = EXPLANATION_MAX, updatable = false)
    private String explanation;

    @Column(length = GROUND_MAX, updatable = false)
    private String ground;

    /** The automatic rules that pointed to it when it fell, each between commas. */
    @Column(nullable = false, length = RULES_MAX, updatable = false)
    private String rules;

    @Embedded
    private Reach reach;

    /** Null: the machine. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by", updatable = false)
    private Account by;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant at;

    /** How long the text had waited, or had been there, in seconds. */
    @Column(name = "waited_seconds", nullable = false, updatable = false)
    private long waitedSeconds;

    /** The title and words that were judged; for a decision about a person no title and what happened. */
    @Column(name = "judged_title", nullable = false, length = Review.TITLE_MAX, updatable = false)
    private String judgedTitle;

    @Column(name = "judged_text", nullable = false, updatable = false, length = Review.TEXT_MAX)
    private String judgedText;

    /** Whether the moderator mended the words before approving. */
    @Column(nullable = false, updatable = false)
    private boolean amended;

    /** Whether it was taken back within the seconds given for that. The only thing that changes on a decision. */
    @Column(nullable = false)
    private boolean undone;

    protected Decision() {
    }

    private Decision(DecisionKind kind, Ruling ruling, Account by, Instant at) {
        this.token = Token.fresh();
        this.kind = kind;
        this.reason = ruling == null ? null : ruling.reason();
        this.explanation = ruling == null ? null : ruling.explanation();
        this.ground = ruling == null ? null : ruling.ground();
        this.by = by;
        this.at = at;
    }

    /** About a person. */
    Decision(Restriction restriction, Account by, Instant at) {
        this(restriction.kind(), restriction.ruling(), by, at);
        this.subject = restriction.subject();
        this.reach = restriction.reach();
        this.rules = "";
        this.judgedTitle = "";
        this.judgedText = restriction.facts();
    }

    /** On a text. */
    Decision(Review review, DecisionKind kind, Ruling ruling, Account by, Instant at) {
        this(kind, ruling, by, at);
        this.review = review;
        this.subject = review.getAuthor();
        this.reach = Reach.text();
        this.rules = kind.isRestriction() ? review.getRules() : "";
        // a clock that was set back in between makes no wait shorter than none
        this.waitedSeconds = Math.max(0, Duration.between(review.getOpenedAt(), at).toSeconds());
        this.judgedTitle = review.getTitle();
        this.judgedText = review.getText();
    }

    Decision withAmendment() {
        amended = true;
        return this;
    }

    void takeBack() {
        undone = true;
    }

    /** Whether it was taken back at once; it then counts for nothing. */
    public boolean isUndone() {
        return undone;
    }

    /** Whether it counts: it was not taken back and is no taking back itself. */
    public boolean counts() {
        return !undone && kind != DecisionKind.UNDO;
    }

    public String getToken() {
        return token;
    }

    /** The text; null when it is about a person and no single text. */
    public Review getReview() {
        return review;
    }

    /** Whom it concerns. */
    public Account getSubject() {
        return subject;
    }

    /** A law or rule besides those that the reason names; null for none. */
    public String getGround() {
        return ground;
    }

    /** The automatic rules that pointed to it: tokens of rules and names of checks. */
    public List<String> getRules() {
        return rules.isEmpty() ? List.of() : List.of(rules.substring(1).split(","));
    }

    public Reach getReach() {
        return reach;
    }

    /** Whether it is what keeps its text from showing now, or is about no text. */
    public boolean isCurrent() {
        return review == null || kind.isAside() || equals(review.getLastDecision());
    }

    public DecisionKind getKind() {
        return kind;
    }

    public Reason getReason() {
        return reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public Account getBy() {
        return by;
    }

    public boolean isByMachine() {
        return by == null;
    }

    public Instant getAt() {
        return at;
    }

    /** How long the text had waited for this. */
    public Duration getWait() {
        return Duration.ofSeconds(waitedSeconds);
    }

    public String getJudgedTitle() {
        return judgedTitle;
    }

    public String getJudgedText() {
        return judgedText;
    }

    public boolean isAmended() {
        return amended;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
