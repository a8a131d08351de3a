package org.mingda.appeal;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;

/**
 * Somebody's objection to a decision that restricts him. Life cycle: open (its review is PENDING) → upheld, overturned, or withdrawn by him. Whoever made the decision
 * never judges the appeal.
 */
@Entity
@Table(name = "appeal")
public class Appeal implements Moderated {

    public static final String KIND = "APPEAL";
    /** What may be said for it, in UTF-16 units; nothing need be. */
    public static final int TEXT_MAX = 1000;
    /** Kinds of words that take nothing from their author when they are refused. */
    static final Set<String> NOT_FOR = Set.of(KIND, "REPORT", "NOTICE");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal_seq")
    @SequenceGenerator(name = "appeal_seq", sequenceName = "appeal_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    /** The review of the appeal itself. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    /** What it is against. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    private Decision decision;

    /** Null while it is open. */
    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "judge_id")
    private Account judge;

    @Column(name = "appealed_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Appeal() {
    }

    /**
     * Appeals against a decision; its review follows by {@link #judgedBy}.
     *
     * @param limit how long after the decision it may be appealed
     */
    Appeal(Decision decision, Account by, Instant now, Duration limit) {
        if (!decision.getSubject().equals(by)) {
            throw new NotAllowed("not the person it concerns");
        }
        String obstacle = obstacle(decision, now, limit);
        if (obstacle != null) {
            throw new Refusal(obstacle);
        }
        this.token = Token.fresh();
        this.decision = decision;
        this.at = now;
    }

    /** The key that says why a decision cannot be appealed by the person it concerns; null when it can. */
    static String obstacle(Decision decision, Instant now, Duration limit) {
        Review text = decision.getReview();
        if (!decision.getKind().isRestriction() || text != null && NOT_FOR.contains(text.getKind())
                || decision.getKind() == DecisionKind.HOLD && !text.isDecidedAtDesk()) {
            return "appeal.not_for_this";
        }
        if (!decision.isCurrent()) {
            return "appeal.superseded";
        }
        return now.isAfter(decision.getAt().plus(limit)) ? "appeal.late" : null;
    }

    /** The words as they are kept. */
    static String checked(String raw) {
        String words = raw == null ? "" : CleanText.body(raw);
        if (words.length() > TEXT_MAX) {
            throw new Refusal("appeal.words_long", TEXT_MAX);
        }
        return words;
    }

    void judgedBy(Review opened) {
        review = opened;
        review.decideAt("/desk/appeal/" + token, decision.getReview() == null ? Role.MODERATOR : decision.getReview().getDecider());
    }

    /** The decision was right. */
    void uphold(Account by, Instant now) {
        close(by, Outcome.UPHELD, now);
    }

    /** The decision was wrong. */
    void overturn(Account by, Instant now) {
        close(by, Outcome.OVERTURNED, now);
    }

    private void close(Account by, Outcome found, Instant now) {
        requireJudge(by);
        requireOpen();
        outcome = found;
        judge = by;
        closedAt = now;
    }

    /** The person takes it back; his review is withdrawn with it. */
    void withdraw(Instant now) {
        requireOpen();
        outcome = Outcome.WITHDRAWN;
        closedAt = now;
    }

    private void requireOpen() {
        if (outcome != null) {
            throw new Refusal("appeal.closed");
        }
    }

    void requireJudge(Account by) {
        if (by.equals(decision.getBy())) {
            throw new Refusal("appeal.own_decision");
        }
        if (by.equals(decision.getSubject())) {
            throw new Refusal("appeal.own_appeal");
        }
    }

    /** Whether this person is another than the one who decided and the one it concerns. */
    public boolean isJudgeable(Account by) {
        return !by.equals(decision.getBy()) && !by.equals(decision.getSubject());
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public String getToken() {
        return token;
    }

    @Override
    public Review getReview() {
        return review;
    }

    public Decision getDecision() {
        return decision;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Account getJudge() {
        return judge;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appeal that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
