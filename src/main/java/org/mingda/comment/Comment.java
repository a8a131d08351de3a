package org.mingda.comment;

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
import jakarta.persistence.Version;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;

/**
 * A remark below an article or an answer. Words and state are its review's. Life cycle: posted → shown (at once or after a review; {@link Commented} is told the first time) →
 * perhaps featured by an editor or moderator, edited (and then reviewed anew), withdrawn by its author or removed.
 */
@Entity
@Table(name = "comment")
public class Comment extends ThreadEntry implements Moderated {

    /** The kind of its reviews. */
    public static final String KIND = "COMMENT";
    /** Longest text in UTF-16 units: room for a paragraph; longer advice belongs into an answer or an article. */
    public static final int BODY_MAX = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_seq")
    @SequenceGenerator(name = "comment_seq", sequenceName = "comment_seq")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Review review;

    @Column(name = "edited_at")
    private Instant editedAt;

    /** Since when everybody could read it first; null until then. */
    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "featured_at")
    private Instant featuredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "featured_by")
    private Account featuredBy;

    @Embedded
    private ClaimedAuthor claimed;

    @Version
    private int version;

    protected Comment() {
    }

    /**
     * A comment or a reply.
     *
     * @param repliedTo the comment it answers, at whatever depth; null for a top comment
     */
    public Comment(CommentThread thread, Comment repliedTo, Instant postedAt) {
        super(thread, repliedTo, postedAt);
    }

    /** The words as they are kept, if they may be posted. */
    public static String checked(String raw) {
        String body = raw == null ? "" : CleanText.body(raw);
        if (body.isEmpty()) {
            throw new Refusal("comment.body_missing");
        }
        if (body.length() > BODY_MAX) {
            throw new Refusal("comment.body_long", BODY_MAX, body.length() - BODY_MAX);
        }
        return body;
    }

    /** Holds the review that was opened for it; once. */
    public Comment judgedBy(Review opened) {
        if (review != null) {
            throw new IllegalStateException("has its review");
        }
        review = opened;
        return this;
    }

    /** Names the author whom an imported text claims; it was featured where it comes from and is so here. */
    Comment claimedBy(ClaimedAuthor author, Instant now) {
        claimed = author;
        featuredAt = now;
        return this;
    }

    /** Notes that it can be read. Tells whether that is so for the first time; a decision that was undone never let it show. */
    public boolean noteShown(Instant now) {
        shownAt = review.hasShown() ? shownAt : null;
        if (shownAt != null || !review.isShown()) {
            return false;
        }
        shownAt = now;
        return true;
    }

    public void noteEdited(Instant now) {
        editedAt = now;
    }

    /** Puts it among the featured ones, or takes it out. Only what shows can be featured. */
    public void feature(Account by, boolean wanted, Instant now) {
        by.requireAny(Role.EDITOR, Role.MODERATOR);
        if (wanted && !review.isShown()) {
            throw new Refusal("comment.feature_hidden");
        }
        featuredAt = wanted ? now : null;
        featuredBy = wanted ? by : null;
    }

    /** Whether this viewer may read it; null is a visitor who is not signed in. */
    public boolean visibleTo(Account viewer) {
        return !getThread().isHidden() && review.visibleTo(viewer);
    }

    /** Stops anybody but its author, and the correction of imported words: they stay as their source has them. */
    public void requireEditableBy(Account by) {
        if (!by.equals(review.getAuthor())) {
            throw new NotAllowed("not the author");
        }
        if (isImported()) {
            throw new Refusal("comment.imported_fixed");
        }
    }

    @Override
    public Review getReview() {
        return review;
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return review.getText();
    }

    /** The account that answers for it: its author, or the editor who imported it. */
    public Account getAuthor() {
        return review.getAuthor();
    }

    /** The name to show. */
    public String getAuthorName() {
        return isImported() ? claimed.getName() : review.getAuthor().getName();
    }

    public boolean isImported() {
        return claimed != null && claimed.getName() != null;
    }

    /** The profession an imported text claims; null for none. Never checked, never a badge. */
    public String getClaimedKind() {
        return isImported() ? claimed.getKind() : null;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public boolean isFeatured() {
        return featuredAt != null;
    }

    public int getVersion() {
        return version;
    }
}
