package org.mingda.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.kernel.Markdown;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /article/TOKEN}: an article with its comments and what surrounds it. */
@Named
@RequestScoped
public class ViewArticlePage {

    @Inject
    private ArticleService articles;

    @Inject
    private ViewCounter views;

    @Inject
    private CurrentAddress address;

    private ArticleRevision revision;
    private ArticleText text;
    private Neighbourhood around;
    private Long seen;

    /** A visit is a page that was asked for; a form sent from it is none. */
    public void load() {
        getViews();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            views.count(getArticle().getToken());
        }
    }

    private ArticleRevision revision() {
        if (revision == null) {
            revision = articles.view(address.getToken()).orElseThrow(() -> new NotFound("article"));
        }
        return revision;
    }

    public Article getArticle() {
        return revision().getArticle();
    }

    public ArticleText getText() {
        if (text == null) {
            text = revision().getText();
        }
        return text;
    }

    public List<Markdown.Section> getSections() {
        return Markdown.headings(getText().body()).stream().filter(s -> s.level() == 2).toList();
    }

    /** 人气, without this visit; also on a page that comes back with errors, for which {@link #load} is not called. */
    public long getViews() {
        if (seen == null) {
            seen = getArticle().getViews() + views.waiting(getArticle().getToken());
        }
        return seen;
    }

    public Neighbourhood getAround() {
        if (around == null) {
            around = articles.around(getArticle());
        }
        return around;
    }
}
