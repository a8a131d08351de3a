package org.mingda.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.article.ArticleRevision;
import org.mingda.article.ArticleText;
import org.mingda.article.EditingService;
import org.mingda.difference.Difference;
import org.mingda.difference.Line;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /desk/article/TOKEN/revisions?from=1&to=3}: the history of an article, two of its revisions compared, and the older one restored. */
@Named
@RequestScoped
public class RevisionsArticlePage {

    @Inject
    private ArticleDeskService desk;

    @Inject
    private EditingService editing;

    @Inject
    private Viewer viewer;

    @Inject
    private FormGuard guard;

    @Inject
    private CurrentAddress address;

    private ArticleRevision latest;
    private List<RevisionRow> history;
    private Integer version;

    public void load() {
        if (version == null) {
            version = getLatest().getArticle().getVersion();
        }
        history = desk.history(viewer.getAccount(), address.getToken());
    }

    public ArticleRevision getLatest() {
        if (latest == null) {
            latest = desk.latest(viewer.getAccount(), address.getToken()).orElseThrow(() -> new NotFound("article"));
        }
        return latest;
    }

    public List<RevisionRow> getHistory() {
        return history;
    }

    /** The newer of the two compared; the newest when none is named. */
    public int getTo() {
        return number("to", getLatest().getNumber());
    }

    /** The older of the two; the one before the newer when none is named; 0 when there is none. */
    public int getFrom() {
        return number("from", getTo() - 1);
    }

    public boolean isCompared() {
        return getFrom() >= 1 && getFrom() != getTo();
    }

    public List<Line> getDifference() {
        return Difference.between(written(getFrom()), written(getTo()));
    }

    public String restore() {
        int number = getFrom();
        return address.go(guard.once(() -> editing.restore(viewer.getAccount(), address.getToken(), version, number).getArticle().getDeskPath()),
                "editing.note_restored", number);
    }

    private String written(int number) {
        ArticleText text = editing.revision(address.getToken(), number).orElseThrow(() -> new NotFound("revision")).getText();
        return text.title() + "\n" + text.summary() + "\n" + text.body();
    }

    private int number(String name, int otherwise) {
        String wanted = address.query(name);
        return wanted != null && wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : otherwise;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
