package org.mingda.comment;

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
import jakarta.persistence.Version;
import java.util.Objects;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;
import org.mingda.site.Category;

/**
 * The comments below one text. Its owner opens it with {@code CommentService.openThread}, keeps a reference to it, and retitles, closes, hides and
 * opens it; the thread knows its owner only as an address and a title.
 */
@Entity
@Table(name = "comment_thread")
public class CommentThread {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_thread_seq")
    @SequenceGenerator(name = "comment_thread_seq", sequenceName = "comment_thread_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = Review.PATH_MAX)
    private String path;

    @Column(nullable = false, length = Review.TITLE_MAX)
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ThreadState state = ThreadState.OPEN;

    @Version
    private int version;

    protected CommentThread() {
    }

    public CommentThread(String path, String title, Category category) {
        this.token = Token.fresh();
        this.path = path;
        retitle(title, category);
    }

    /** The owner has another title or category now. */
    public final void retitle(String newTitle, Category newCategory) {
        title = newTitle;
        category = newCategory;
    }

    /** No more comments: what is there stays to be read. */
    public void close() {
        state = ThreadState.CLOSED;
    }

    /** The owner is not shown to the public, and so its comments are not. */
    public void hide() {
        state = ThreadState.HIDDEN;
    }

    public void open() {
        state = ThreadState.OPEN;
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("comment.thread_closed");
        }
    }

    public boolean isOpen() {
        return state == ThreadState.OPEN;
    }

    public boolean isHidden() {
        return state == ThreadState.HIDDEN;
    }

    public Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    /** The public address of the page the thread stands on. */
    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public Category getCategory() {
        return category;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommentThread that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
