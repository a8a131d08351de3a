package org.mingda.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.article.Article;
import org.mingda.article.ArticleRevision;
import org.mingda.article.ArticleText;
import org.mingda.article.Draft;
import org.mingda.article.EditingService;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /desk/article/new} and {@code /desk/article/TOKEN}: an editor writes, previews, keeps, publishes or takes off an article. */
@Named
@RequestScoped
public class EditArticlePage {

    @Inject
    private EditingService editing;

    @Inject
    private ArticleDeskService desk;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private FormGuard guard;

    @Inject
    private CurrentAddress address;

    private ArticleRevision latest;
    private ArticleText preview;
    private String done;

    private String title;
    private String summary;
    private String body;
    private String category;
    private String slug;
    private String note;
    private Integer version;

    public void load() {
        if (getLatest() != null && version == null) {
            version = latest.getArticle().getVersion();
            title = latest.getText().title();
            summary = latest.getText().summary();
            body = latest.getText().body();
            category = latest.getArticle().getCategory().getSlug();
            slug = latest.getArticle().getSlug();
            note = latest.isDraft() ? latest.getNote() : null;
        }
    }

    /** The newest revision; null for an article that is not begun. */
    public ArticleRevision getLatest() {
        if (latest == null && address.segment("token") != null) {
            latest = desk.latest(viewer.getAccount(), address.getToken()).orElseThrow(() -> new NotFound("article"));
        }
        return latest;
    }

    public String preview() {
        preview = ArticleText.checked(title, summary, body);
        return null;
    }

    public String save() {
        return keep(false);
    }

    public String publish() {
        return keep(true);
    }

    private String keep(boolean publish) {
        Account by = viewer.getAccount();
        Draft draft = new Draft(ArticleText.checked(title, summary, body), filed(), slug, note);
        String path = guard.once(() -> {
            requireSeen();
            ArticleRevision kept = getLatest() == null ? editing.create(by, draft) : editing.save(by, address.getToken(), version, draft);
            Article article = kept.getArticle();
            if (publish) {
                kept = editing.publish(by, article.getToken(), article.getVersion());
                done = kept.isShown() ? "article.note_published" : "article.note_waiting";
                return kept.isShown() ? article.getPath() : article.getDeskPath();
            }
            done = "editing.note_saved";
            return article.getDeskPath();
        });
        return done == null ? address.go(path) : address.go(path, done);
    }

    /** Whoever is told of a change by others has seen it: the form that comes back with his text may be saved. */
    private void requireSeen() {
        if (getLatest() != null && !Integer.valueOf(latest.getArticle().getVersion()).equals(version)) {
            version = latest.getArticle().getVersion();
            throw new Refusal("article.changed_meanwhile");
        }
    }

    public String unpublish() {
        Article article = editing.unpublish(viewer.getAccount(), address.getToken(), version);
        return address.go(article.getDeskPath(), "editing.note_unpublished");
    }

    private Category filed() {
        return categories.find(category == null ? "" : category).orElseThrow(() -> new Refusal("editing.category_missing"));
    }

    /** What the preview shows; null when none was asked for. */
    public ArticleText getPreview() {
        return preview;
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public int getTitleMax() {
        return ArticleText.TITLE_MAX;
    }

    public int getSummaryMax() {
        return ArticleText.SUMMARY_MAX;
    }

    public int getBodyMax() {
        return ArticleText.BODY_MAX;
    }

    public int getNoteMax() {
        return ArticleRevision.NOTE_MAX;
    }

    public int getSlugMax() {
        return Article.SLUG_MAX;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
