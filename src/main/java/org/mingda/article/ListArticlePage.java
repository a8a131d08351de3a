package org.mingda.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingda.comment.ThreadService;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /articles} and {@code /articles/CATEGORY}: articles, newest first. */
@Named
@RequestScoped
public class ListArticlePage {

    @Inject
    private ArticleService articles;

    @Inject
    private ThreadService threads;

    @Inject
    private CategoryService categories;

    @Inject
    private CurrentAddress address;

    private Category category;
    private Slice<Article> slice;
    private Map<String, Long> comments;

    public void load() {
        String slug = address.segment("category");
        category = slug == null ? null : categories.find(slug).orElseThrow(() -> new NotFound("category"));
        slice = articles.list(category, address.getPage());
        comments = threads.counts(slice.items().stream().map(Article::getThread).toList());
    }

    /** How many comments an article has. */
    public long comments(Article article) {
        return comments.getOrDefault(article.getThread().getToken(), 0L);
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    /** Null for all. */
    public Category getCategory() {
        return category;
    }

    public Slice<Article> getSlice() {
        return slice;
    }
}
