package org.mingda.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/**
 * One version of the model, with the figures of its training. Written once; what moves is only which version is in use: the one that was taken into use last. Old versions lose
 * their weights after {@link RankingService#KEPT} newer ones and can then no longer be used; their figures stay.
 */
@Entity
@Table(name = "ranking_model")
public class RankingModel {

    /** Packed weights are far below; a guard for the column. */
    static final int WEIGHTS_MAX = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ranking_model_seq")
    @SequenceGenerator(name = "ranking_model_seq", sequenceName = "ranking_model_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "trained_at", nullable = false, updatable = false)
    private Instant trainedAt;

    /** Null: the nightly timer. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "trained_by", updatable = false)
    private Account trainedBy;

    /** How long reading and learning took, in milliseconds. */
    @Column(nullable = false, updatable = false)
    private long millis;

    @Column(length = WEIGHTS_MAX)
    private byte[] weights;

    @Column(nullable = false, updatable = false)
    private double threshold;

    @Column(nullable = false, updatable = false)
    private double scale;

    @Embedded
    private Figures figures;

    /** When the newest decision it learned from fell. */
    @Column(name = "latest_decision", nullable = false, updatable = false)
    private Instant latestDecision;

    /** When it was taken into use last; null: never. */
    @Column(name = "used_since")
    private Instant usedSince;

    /** Who took it into use by hand; null: it came into use with its training. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chosen_by")
    private Account chosenBy;

    protected RankingModel() {
    }

    RankingModel(int number, Learned learned, Instant latestDecision, Duration took) {
        this.token = Token.fresh();
        this.number = number;
        this.weights = learned.weights().packed();
        this.threshold = learned.threshold();
        this.scale = learned.scale();
        this.figures = learned.figures();
        this.latestDecision = latestDecision;
        this.millis = took.toMillis();
    }

    RankingModel trained(Account by, Instant now) {
        trainedBy = by;
        trainedAt = now;
        return this;
    }

    /** It judges from now on. */
    void use(Account by, Instant now) {
        if (weights == null) {
            throw new Refusal("ranking.weights_gone", number);
        }
        usedSince = now;
        chosenBy = by;
    }

    /** Frees its space. */
    void forgetWeights() {
        weights = null;
    }

    /** A score as people read it: 0 to 100, 50 at the threshold. */
    public int percent(double score) {
        return (int) Math.round(100 / (1 + Math.exp((threshold - score) / scale)));
    }

    public boolean isUsable() {
        return weights != null;
    }

    byte[] getWeights() {
        return weights;
    }

    public String getToken() {
        return token;
    }

    public int getNumber() {
        return number;
    }

    public Instant getTrainedAt() {
        return trainedAt;
    }

    public Account getTrainedBy() {
        return trainedBy;
    }

    public long getMillis() {
        return millis;
    }

    public double getThreshold() {
        return threshold;
    }

    public Figures getFigures() {
        return figures;
    }

    public Instant getLatestDecision() {
        return latestDecision;
    }

    public Instant getUsedSince() {
        return usedSince;
    }

    public Account getChosenBy() {
        return chosenBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankingModel that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
