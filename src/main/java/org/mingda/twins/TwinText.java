package org.mingda.twins;

import jakarta.persistence.Column;
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
import org.mingda.moderation.Review;

/** A text that later ones are compared with, and the cluster it belongs to, if any. The keys under which it is found are in {@code twin_key}; a text much like one already found there needs none. */
@Entity
@Table(name = "twin_text")
public class TwinText {

    static final int FINGERPRINT = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "twin_text_seq")
    @SequenceGenerator(name = "twin_text_seq", sequenceName = "twin_text_seq")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Account author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cluster_id")
    private TwinCluster cluster;

    /** Of the words that were compared: others of the same review are compared anew. */
    @Column(nullable = false, length = FINGERPRINT)
    private String fingerprint;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    protected TwinText() {
    }

    TwinText(Review review) {
        this.review = review;
        this.author = review.getAuthor();
    }

    /** Takes other words; it belongs to no cluster until it is compared. */
    void take(String words, Instant now) {
        fingerprint = words;
        keptAt = now;
        cluster = null;
    }

    void join(TwinCluster with) {
        cluster = with;
    }

    Long getId() {
        return id;
    }

    public Review getReview() {
        return review;
    }

    public Account getAuthor() {
        return author;
    }

    public TwinCluster getCluster() {
        return cluster;
    }

    boolean holds(String words) {
        return words.equals(fingerprint);
    }
}
