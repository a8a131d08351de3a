package org.mingda.article;

import org.mingda.testing.Words;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Token;
import org.mingda.site.Category;
import org.mingda.site.CategoryDraft;
import org.mingda.site.CategoryService;
import org.mingda.testing.People;

/** Makes articles and categories of a test, inside the server. */
@Stateless
public class Articles {

    @Inject
    private EditingService editing;

    @Inject
    private CategoryService categories;

    @Inject
    private People people;

    /** A category that no other test has. */
    public Category category() {
        String slug = "a" + Token.fresh().toLowerCase(Locale.ROOT);
        return categories.add(people.person(Role.ADMIN), slug, new CategoryDraft("分类" + slug, "Category " + slug, null, null, null, null));
    }

    /** Words that nobody wrote before, so that they are no repeat. */
    public ArticleText text(String title) {
        return new ArticleText(title, "先核实，再回复。", "先看落款。" + Words.fresh() + "\n\n## 一、核实\n\n打官方电话。\n\n## 二、回复\n\n写明金额。");
    }

    public ArticleRevision draft(Account editor, Category category, String title) {
        return editing.create(editor, new Draft(text(title), category, null, "初稿"));
    }

    public ArticleRevision published(Account editor, Category category, String title) {
        Article article = draft(editor, category, title).getArticle();
        return editing.publish(editor, article.getToken(), article.getVersion());
    }
}
