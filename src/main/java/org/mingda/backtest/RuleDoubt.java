package org.mingda.backtest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingda.moderation.RuleDoubted;
import org.mingda.rule.Rule;

/** Decisions that rest on a rule were overturned on appeal so often that it should be tried on past texts again. It stands until that is done; a rule has one. */
@Entity
@Table(name = "rule_doubt")
public class RuleDoubt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_doubt_seq")
    @SequenceGenerator(name = "rule_doubt_seq", sequenceName = "rule_doubt_seq")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_id", nullable = false, updatable = false)
    private Rule rule;

    @Column(nullable = false)
    private long overturned;

    @Column(nullable = false)
    private long judged;

    @Column(name = "doubted_at", nullable = false)
    private Instant at;

    protected RuleDoubt() {
    }

    RuleDoubt(Rule rule) {
        this.rule = rule;
    }

    /** What the latest appeal made of it. */
    void count(RuleDoubted event, Instant now) {
        overturned = event.overturned();
        judged = event.judged();
        at = now;
    }

    public Rule getRule() {
        return rule;
    }

    /** How many decisions on it were overturned. */
    public long getOverturned() {
        return overturned;
    }

    /** How many appeals on it were decided. */
    public long getJudged() {
        return judged;
    }

    /** When an appeal said so last. */
    public Instant getAt() {
        return at;
    }
}
