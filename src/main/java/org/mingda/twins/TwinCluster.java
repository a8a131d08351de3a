package org.mingda.twins;

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
import java.time.Instant;
import java.util.Objects;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;

/**
 * Texts that repeat each other. It is OPEN until a moderator decides on it as a whole: REJECTED, and every further twin is held at once; or CLEARED, and twins are held no more for
 * being twins. Its head is the text that stands for it in the queue, the oldest that waits and is held for its likeness.
 */
@Entity
@Table(name = "twin_cluster")
public class TwinCluster {

    /** What moderators think of it. Label {@code twins_verdict.OPEN}. */
    public enum Verdict {
        OPEN, CLEARED, REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "twin_cluster_seq")
    @SequenceGenerator(name = "twin_cluster_seq", sequenceName = "twin_cluster_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(name = "formed_at", nullable = false, updatable = false)
    private Instant formedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "head_id")
    private Review head;

    protected TwinCluster() {
    }

    TwinCluster(Instant now) {
        token = Token.fresh();
        formedAt = now;
        verdict = Verdict.OPEN;
    }

    void judge(Verdict as) {
        verdict = as;
    }

    void lead(Review first) {
        head = first;
    }

    Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    public Instant getFormedAt() {
        return formedAt;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public Review getHead() {
        return head;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TwinCluster that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
