package org.mingda.backtest;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.ArrayList;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.kernel.Token;
import org.mingda.rule.Rule;
import org.mingda.rule.RuleVersion;

/** A run of a rule's version over the texts decided in the last months: how far it is, and what it found. */
@Entity
@Table(name = "backtest")
public class Backtest {

    static final int SAMPLES_MAX = 60_000;
    /** A run that has not been heard of for so long has lost its node: a portion takes a second. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "backtest_seq")
    @SequenceGenerator(name = "backtest_seq", sequenceName = "backtest_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_id", nullable = false, updatable = false)
    private Rule rule;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    /** The version it is compared with; null for a first one. */
    @Column(name = "before_number", updatable = false)
    private Integer beforeNumber;

    @Column(nullable = false, updatable = false)
    private int months;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private BacktestState state;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "started_by", nullable = false, updatable = false)
    private Account by;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    /** When it was heard of last. */
    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    /** How many texts there are. */
    @Column(nullable = false, updatable = false)
    private long total;

    /** How many are done. */
    @Column(nullable = false)
    private long done;

    @Embedded
    private Tally tally = new Tally();

    @Convert(converter = Samples.class)
    @Column(nullable = false, length = SAMPLES_MAX)
    private List<Sample> samples = new ArrayList<>();

    protected Backtest() {
    }

    Backtest(Rule rule, int months, long total, Account by) {
        RuleVersion before = rule.getBefore();
        this.token = Token.fresh();
        this.rule = rule;
        this.number = rule.getCandidate().getNumber();
        this.beforeNumber = before == null ? null : before.getNumber();
        this.months = months;
        this.total = total;
        this.by = by;
        this.state = BacktestState.RUNNING;
    }

    Backtest startedAt(Instant now) {
        startedAt = now;
        seenAt = now;
        return this;
    }

    /** How far it is; a run that was cancelled is told so and goes no further. */
    boolean proceed(long texts, Judgement judgement, Instant now) {
        if (state != BacktestState.RUNNING) {
            return false;
        }
        done = texts;
        tally = judgement.tally().copy();
        samples = judgement.samples();
        seenAt = now;
        return true;
    }

    /** Ends a run; one that has ended stays as it is. */
    boolean end(BacktestState how, Instant now) {
        boolean running = state == BacktestState.RUNNING;
        if (running) {
            state = how;
            seenAt = now;
        }
        return running;
    }

    /** Whether it goes on; one that is not heard of any more does not. */
    public boolean isRunning(Instant now) {
        return state == BacktestState.RUNNING && seenAt.plus(SILENCE).isAfter(now);
    }

    /** In whole percent. */
    public int getPercent() {
        return total == 0 ? 100 : (int) Math.min(100, 100 * done / total);
    }

    /** How long it took, or has taken so far. */
    public Duration getDuration() {
        return Duration.between(startedAt, seenAt);
    }

    public String getToken() {
        return token;
    }

    public Rule getRule() {
        return rule;
    }

    public int getNumber() {
        return number;
    }

    public Integer getBeforeNumber() {
        return beforeNumber;
    }

    public int getMonths() {
        return months;
    }

    public BacktestState getState() {
        return state;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public long getTotal() {
        return total;
    }

    public long getDone() {
        return done;
    }

    public Tally getTally() {
        return tally;
    }

    public List<Sample> getSamples() {
        return samples;
    }
}
