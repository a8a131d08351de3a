package org.mingda.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mingda.account.Account;
import org.mingda.comment.CommentThread;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.site.Category;

/**
 * An editorial text. Its words are in numbered {@link ArticleRevision}s; readers see the revision that {@link #getShown()} names, if any.
 *
 * <p>Life cycle: written as a draft → a revision is submitted → shown once its review lets it → later revisions replace it in the same way, the old one staying until then →
 * perhaps taken off by an editor (back to draft) or by a moderator's removal. The first date of publication stays.
 */
@Entity
@Table(name = "article")
public class Article {

    public static final int SLUG_MAX = 80;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(length = SLUG_MAX)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "category_id", nullable = false)
    private Category category;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Account author;

    @Embedded
    private Headline headline;

    /** Number of the newest revision. */
    @Column(nullable = false)
    private int latest;

    /** Number of the revision that readers see; null while they see none. */
    private Integer shown;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "edited_at", nullable = false)
    private Instant editedAt;

    /** 人气. Written by an import alone; visits are added by a statement of their own that leaves the version as it is. */
    @Column(nullable = false)
    private long views;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id", nullable = false, updatable = false)
    private CommentThread thread;

    @Embedded
    private Origin origin;

    @ElementCollection
    @CollectionTable(name = "article_related", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    private List<RelatedTitle> related = new ArrayList<>();

    @Version
    private int version;

    protected Article() {
    }

    /** An article without any words yet; {@link #write} must follow, and {@link #commentedIn}. */
    public Article(Category category, Account author, Instant now) {
        this.token = Token.fresh();
        this.category = category;
        this.author = author;
        this.editedAt = now;
    }

    /** The next revision; the newest one is left as it is. */
    public ArticleRevision write(ArticleText text, Account editor, String note, Instant now) {
        latest++;
        written(text, now);
        return new ArticleRevision(this, latest, text, new ArticleRevision.Written(editor, note, now));
    }

    /** The newest words are these now; as long as none were shown they also name the article. */
    void written(ArticleText text, Instant now) {
        editedAt = now;
        if (shown == null) {
            headline = new Headline(text);
        }
    }

    public void commentedIn(CommentThread opened) {
        thread = opened;
        thread.hide();
    }

    /** Files it elsewhere; its comments follow. */
    public void file(Category newCategory, String newSlug) {
        String wanted = newSlug == null || newSlug.isBlank() ? null : newSlug.strip();
        if (wanted != null && (wanted.length() > SLUG_MAX || !SLUG.matcher(wanted).matches())) {
            throw new Refusal("article.slug_shape", SLUG_MAX);
        }
        slug = wanted;
        category = newCategory;
        if (thread != null) {
            thread.retitle(getTitle(), newCategory);
        }
    }

    /** Lets readers see a revision whose review lets it show, and opens the comments. */
    public void show(ArticleRevision revision, Instant now) {
        if (!revision.getReview().isShown()) {
            throw new IllegalStateException("the review does not let it show");
        }
        shown = revision.getNumber();
        publishedAt = publishedAt == null ? now : publishedAt;
        editedAt = now;
        headline = new Headline(revision.getText());
        thread.retitle(getTitle(), category);
        thread.open();
    }

    /** Takes it off: readers see neither it nor its comments. */
    public void hide(Instant now) {
        shown = null;
        editedAt = now;
        thread.hide();
    }

    /** Keeps what an import knows: where it comes from, its date, its count of views and its related titles. */
    public void imported(Origin from, Instant published, long seen, List<String> titles) {
        origin = from;
        publishedAt = published;
        views = seen;
        titles.forEach(t -> related.add(new RelatedTitle(t)));
    }

    public boolean isPublished() {
        return shown != null;
    }

    public boolean isImported() {
        return origin != null && origin.getKey() != null;
    }

    Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    public String getSlug() {
        return slug;
    }

    public String getPath() {
        return slug == null ? "/article/" + token : "/article/" + token + "/" + slug;
    }

    public String getDeskPath() {
        return "/desk/article/" + token;
    }

    public Category getCategory() {
        return category;
    }

    public Account getAuthor() {
        return author;
    }

    public String getTitle() {
        return headline.getTitle();
    }

    public String getSummary() {
        return headline.getSummary();
    }

    public int getLatest() {
        return latest;
    }

    public Integer getShown() {
        return shown;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public long getViews() {
        return views;
    }

    public CommentThread getThread() {
        return thread;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
