package org.mingda.moderation;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/**
 * One act on a text: what was done, why, by a person or by the machine, when, and on which words. Written once, never changed. The author's
 * statement of reasons, the audit trail and the desk's history are readings of it.
 */
@Entity
@Table(name = "decision")
public class Decision {

    /** As in Discourse, long enough for a paragraph and short enough to be read. */
    public static final int EXPLANATION_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 30, updatable = false)
    private Reason reason;

    @Column(length = EXPLANATION_MAX, updatable = false)
    private String explanation;

    /** Null: the machine. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by", updatable = false)
    private Account by;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant at;

    /** How long the text had waited, or had been there, in seconds. */
    @Column(name = "waited_seconds", nullable = false, updatable = false)
    private long waitedSeconds;

    /** The title and words that were judged. */
    @Column(name = "judged_title", nullable = false, length = Review.TITLE_MAX, updatable = false)
    private String judgedTitle;

    @Column(name = "judged_text", nullable = false, updatable = false, length = Review.TEXT_MAX)
    private String judgedText;

    /** Whether the moderator mended the words before approving. */
    @Column(nullable = false, updatable = false)
    private boolean amended;

    protected Decision() {
    }

    Decision(Review review, DecisionKind kind, Ruling ruling, Account by, Instant at) {
        this.token = Token.fresh();
        this.review = review;
        this.kind = kind;
        this.reason = ruling == null ? null : ruling.reason();
        this.explanation = ruling == null ? null : ruling.explanation();
        this.by = by;
        this.at = at;
        this.waitedSeconds = Duration.between(review.getOpenedAt(), at).toSeconds();
        this.judgedTitle = review.getTitle();
        this.judgedText = review.getText();
    }

    Decision withAmendment() {
        amended = true;
        return this;
    }

    public String getToken() {
        return token;
    }

    public Review getReview() {
        return review;
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
