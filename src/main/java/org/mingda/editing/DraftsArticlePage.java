package org.mingda.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.article.ArticleText;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /desk/articles}: all articles for editors, last edited first, by state, category and words of the title. */
@Named
@RequestScoped
public class DraftsArticlePage {

    @Inject
    private ArticleDeskService desk;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<ArticleRow> slice;

    public void load() {
        String words = address.query("words");
        slice = desk.list(viewer.getAccount(), new ArticleDeskService.Filter(getState(), getCategory(),
                words == null || words.length() <= ArticleText.TITLE_MAX ? words : words.substring(0, ArticleText.TITLE_MAX)), address.getPage());
    }

    public Slice<ArticleRow> getSlice() {
        return slice;
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public List<String> getStates() {
        return List.of("published", "draft", "waiting");
    }

    public String getState() {
        return address.query("state");
    }

    public String getCategory() {
        return address.query("category");
    }

    public String getWords() {
        return address.query("words");
    }
}
