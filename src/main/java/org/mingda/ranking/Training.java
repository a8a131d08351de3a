package org.mingda.ranking;

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
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/**
 * One run of the training: how far it is, and what came of it. It is RUNNING until it is DONE, CANCELLED, TOO_FEW (not enough decisions), ONE_KIND (all decisions alike) or FAILED. Kept in a
 * table, so that every node shows its progress and none starts a second one; a run that was not heard of for {@link #SILENT} died with its node.
 */
@Entity
@Table(name = "ranking_training")
public class Training {

    /** How a run ended. Label {@code ranking_outcome.DONE}. */
    public enum Outcome {
        RUNNING, DONE, CANCELLED, TOO_FEW, ONE_KIND, FAILED
    }

    /** A run tells of itself after each page of decisions and each part of the learning, which take seconds. */
    static final Duration SILENT = Duration.ofMinutes(5);
    static final int OPEN_KEY_MAX = 10;
    private static final String OPEN = "open";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ranking_training_seq")
    @SequenceGenerator(name = "ranking_training_seq", sequenceName = "ranking_training_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    /** The same for every run that goes on, and unique: there is never a second one. */
    @Column(name = "open_key", length = OPEN_KEY_MAX)
    private String openKey;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    /** Null: the nightly timer. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "started_by", updatable = false)
    private Account startedBy;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false)
    private int total;

    @Column(nullable = false)
    private boolean cancelled;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Outcome outcome;

    @Column(nullable = false)
    private int rejected;

    @Column(nullable = false)
    private int approved;

    protected Training() {
    }

    Training(Account by, Instant now) {
        token = Token.fresh();
        openKey = OPEN;
        startedAt = now;
        startedBy = by;
        seenAt = now;
        outcome = Outcome.RUNNING;
    }

    void reach(int now, int of, Instant at) {
        done = now;
        total = of;
        seenAt = at;
    }

    void cancel() {
        cancelled = true;
    }

    void end(Outcome how, int rejectedTexts, int approvedTexts, Instant at) {
        outcome = how;
        openKey = null;
        rejected = rejectedTexts;
        approved = approvedTexts;
        seenAt = at;
    }

    public boolean isRunning() {
        return outcome == Outcome.RUNNING;
    }

    /** Whether its node must have gone down. */
    boolean isLost(Instant now) {
        return isRunning() && seenAt.plus(SILENT).isBefore(now);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public String getToken() {
        return token;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Account getStartedBy() {
        return startedBy;
    }

    public int getDone() {
        return done;
    }

    public int getTotal() {
        return total;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public int getRejected() {
        return rejected;
    }

    public int getApproved() {
        return approved;
    }
}
