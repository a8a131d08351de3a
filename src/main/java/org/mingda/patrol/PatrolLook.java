package org.mingda.patrol;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;

/**
 * A second look at an approved text, chosen at random. Life cycle: chosen → looked at, once, by a moderator who neither wrote the text nor approved it and does not learn who
 * did. It decides nothing: whoever would not have approved goes on to the text's own page and takes it down there.
 */
@Entity
@Table(name = "patrol_look")
public class PatrolLook {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "patrol_look_seq")
    @SequenceGenerator(name = "patrol_look_seq", sequenceName = "patrol_look_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    /** The approval that is looked at again. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    private Decision first;

    @Column(name = "chosen_at", nullable = false, updatable = false)
    private Instant chosenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "looked_by")
    private Account by;

    @Column(name = "looked_at")
    private Instant lookedAt;

    /** Null until somebody has looked. */
    private Boolean agrees;

    /** For what he would have refused it; null when he agrees. */
    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private Reason reason;

    @Version
    private int version;

    protected PatrolLook() {
    }

    PatrolLook(Decision first, Instant now) {
        this.token = Token.fresh();
        this.review = first.getReview();
        this.first = first;
        this.chosenAt = now;
    }

    /**
     * A moderator says what he would have done.
     *
     * @param refusal null: approve it too; else for what he would have refused it
     */
    void judge(Account moderator, Reason refusal, Instant now) {
        requireOther(moderator);
        if (lookedAt != null) {
            throw new Refusal("patrol.looked_already");
        }
        by = moderator;
        lookedAt = now;
        agrees = refusal == null;
        reason = refusal;
    }

    /** A second look needs a second pair of eyes. */
    void requireOther(Account moderator) {
        moderator.require(Role.MODERATOR);
        if (!isFor(moderator)) {
            throw new Refusal("patrol.own");
        }
    }

    boolean isFor(Account moderator) {
        return !moderator.equals(first.getBy()) && !moderator.equals(review.getAuthor());
    }

    public String getToken() {
        return token;
    }

    public Review getReview() {
        return review;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }

    public Account getBy() {
        return by;
    }

    public boolean isLooked() {
        return lookedAt != null;
    }

    public Instant getLookedAt() {
        return lookedAt;
    }

    public boolean isAgreed() {
        return Boolean.TRUE.equals(agrees);
    }

    public Reason getReason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatrolLook that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
