package org.mingda.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;

/** A text as readers could read it from some moment on. Its words never change; a moderator may close it to the public, and open it again. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    /** From 1. */
    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, length = Review.TEXT_MAX, updatable = false)
    private String text;

    @Column(name = "shown_at", nullable = false, updatable = false)
    private Instant shownAt;

    /** What let it show; null for those from before histories were kept. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id", updatable = false)
    private Decision decision;

    /** Whether a moderator mended the author's words. */
    @Column(nullable = false, updatable = false)
    private boolean amended;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    private Account closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected Revision() {
    }

    public Revision(Review review, int number, Decision decision, Instant now) {
        this.review = review;
        this.number = number;
        this.text = review.getText();
        this.decision = decision;
        this.amended = decision.isAmended();
        this.shownAt = now;
    }

    /** Keeps it from the public. Moderators. */
    public void close(Account by, Instant now) {
        by.require(Role.MODERATOR);
        if (closedAt != null) {
            throw new Refusal("revision.closed_already");
        }
        closedBy = by;
        closedAt = now;
    }

    /** Lets the public see it again. Moderators. */
    public void open(Account by) {
        by.require(Role.MODERATOR);
        if (closedAt == null) {
            throw new Refusal("revision.not_closed");
        }
        closedBy = null;
        closedAt = null;
    }

    /** Whether this person may read its words; null for a visitor. Whoever may see the text itself is asked before. */
    public boolean visibleTo(Account viewer) {
        return closedAt == null || viewer != null && (viewer.is(Role.MODERATOR) || viewer.equals(review.getAuthor()));
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Review getReview() {
        return review;
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Instant getShownAt() {
        return shownAt;
    }

    public boolean isAmended() {
        return amended;
    }

    public Account getClosedBy() {
        return closedBy;
    }
}
