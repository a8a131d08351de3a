package org.mingda.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;

/**
 * The way back from a decision, for some seconds: who decided, what was there before, and the version that the decision left. It goes when it is used or its time is up.
 */
@Entity
@Table(name = "undo_slip")
public class Undo {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undo_slip_seq")
    @SequenceGenerator(name = "undo_slip_seq", sequenceName = "undo_slip_seq")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    private Decision decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decided_by", nullable = false, updatable = false)
    private Account by;

    @Embedded
    private Snapshot before;

    /** The review's version after the decision: if it moved on, there is no way back. */
    @Column(name = "version_after", nullable = false, updatable = false)
    private int version;

    @Column(name = "open_until", nullable = false, updatable = false)
    private Instant until;

    protected Undo() {
    }

    Undo(Decision decision, Snapshot before, Instant until) {
        this.decision = decision;
        this.by = decision.getBy();
        this.before = before;
        this.version = decision.getReview().getVersion();
        this.until = until;
    }

    /** Stops who did not decide, who comes too late, and who would undo what others did since. */
    void require(Account wanting, Instant now) {
        if (!by.equals(wanting)) {
            throw new Refusal("moderation.undo_not_yours");
        }
        if (!until.isAfter(now)) {
            throw new Refusal("moderation.undo_late");
        }
        if (decision.getReview().getVersion() != version) {
            throw new Refusal("moderation.changed_meanwhile");
        }
    }

    Snapshot before() {
        return before;
    }

    public Decision getDecision() {
        return decision;
    }

    public Instant getUntil() {
        return until;
    }
}
