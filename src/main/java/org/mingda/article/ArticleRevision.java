package org.mingda.article;

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
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;

/**
 * One state of an article's words. A draft has no review and may be written over by its editor; once submitted it has one, and {@link #getText()} is what the review judges,
 * with whatever a moderator mended. Revisions are never deleted.
 */
@Entity
@Table(name = "article_revision")
public class ArticleRevision implements Moderated {

    /** The kind of its reviews. */
    public static final String KIND = "ARTICLE";
    public static final int NOTE_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_revision_seq")
    @SequenceGenerator(name = "article_revision_seq", sequenceName = "article_revision_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", nullable = false, updatable = false)
    private Article article;

    /** From 1, without gaps. */
    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, length = ArticleText.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = ArticleText.SUMMARY_MAX)
    private String summary;

    @Column(nullable = false, length = ArticleText.BODY_MAX)
    private String body;

    /** What was changed and why, for other editors. */
    @Column(nullable = false, length = NOTE_MAX)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id", nullable = false, updatable = false)
    private Account editor;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private Review review;

    protected ArticleRevision() {
    }

    /** Who wrote it, with which note, when. */
    record Written(Account editor, String note, Instant at) {

        Written {
            note = note == null ? "" : CleanText.line(note);
            if (note.length() > NOTE_MAX) {
                throw new Refusal("article.note_long", NOTE_MAX, note.length() - NOTE_MAX);
            }
        }
    }

    ArticleRevision(Article article, int number, ArticleText text, Written written) {
        this.article = article;
        this.number = number;
        this.editor = written.editor();
        put(text, written);
    }

    private void put(ArticleText text, Written written) {
        title = text.title();
        summary = text.summary();
        body = text.body();
        note = written.note();
        writtenAt = written.at();
    }

    /** Other words for a draft, by the editor who wrote it. */
    void rewrite(ArticleText text, String newNote, Instant now) {
        if (!isDraft()) {
            throw new IllegalStateException("was submitted");
        }
        put(text, new Written(editor, newNote, now));
        article.written(text, now);
    }

    /** Holds the review that was opened for it; once. */
    public void judgedBy(Review opened) {
        if (review != null) {
            throw new IllegalStateException("has its review");
        }
        review = opened;
    }

    public boolean isDraft() {
        return review == null;
    }

    public boolean isWaiting() {
        return review != null && review.isPending();
    }

    /** Whether its review lets it show; it does unless a later one took its place. */
    public boolean isShown() {
        return review != null && review.isShown();
    }

    @Override
    public Review getReview() {
        return review;
    }

    public Article getArticle() {
        return article;
    }

    public int getNumber() {
        return number;
    }

    public ArticleText getText() {
        return review == null ? new ArticleText(title, summary, body) : ArticleText.judged(review.getTitle(), review.getText());
    }

    public String getNote() {
        return note;
    }

    public Account getEditor() {
        return editor;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleRevision that && number == that.number && Objects.equals(article, that.article);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, number);
    }
}
