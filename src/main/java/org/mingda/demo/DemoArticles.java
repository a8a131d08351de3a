package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.article.ArticleRevision;
import org.mingda.article.ArticleService;
import org.mingda.article.ArticleText;
import org.mingda.article.Draft;
import org.mingda.article.EditingService;
import org.mingda.moderation.ReviewState;
import org.mingda.site.CategoryService;
import org.mingda.statute.StatuteImportService;

/** The articles of the demonstration, and the few articles of law that its answers cite. */
@ApplicationScoped
public class DemoArticles implements DemoChapter {

    private static final List<String> SLUGS = List.of("sms-threatens-visit", "negotiate-with-evidence", "court-summons-answer",
            "spot-debt-agents", "interest-ceilings");

    /** An extract; public domain by article 5 of the copyright law. */
    private static final String LAW = "民法典(2020-05-28).md";
    /** Before anything was written that cites it. */
    private static final double LAW_IMPORTED_DAYS_AGO = 400;

    @Inject
    private EditingService editing;

    @Inject
    private ArticleService articles;

    @Inject
    private CategoryService categories;

    @Inject
    private StatuteImportService statutes;

    @Inject
    private Cast cast;

    @Override
    public int place() {
        return 30;
    }

    @Override
    public void tell(Timeline timeline) {
        timeline.at(timeline.daysAgo(LAW_IMPORTED_DAYS_AGO), () -> statutes.take(cast.person("admin"), LAW, DemoTexts.statute("civil-code"), false));
        for (String slug : SLUGS) {
            DemoTexts.Page page = DemoTexts.article(slug);
            timeline.at(timeline.daysAgo(Double.parseDouble(page.get("publishedDaysAgo"))), () -> publish(slug, page));
        }
    }

    private void publish(String slug, DemoTexts.Page page) {
        Account author = cast.person(page.get("author"));
        ArticleRevision revision = hand(author, slug, page.get("category"), ArticleText.checked(page.get("title"), page.get("summary"), page.body()));
        cast.settle(revision.getReview(), ReviewState.APPROVED, null, null);
        articles.addViews(Map.of(revision.getArticle().getToken(), Long.valueOf(page.get("views"))));
        cast.opens(slug, revision.getArticle().getThread());
    }

    /** Writes an article and hands it in. */
    ArticleRevision hand(Account author, String slug, String category, ArticleText text) {
        ArticleRevision draft = editing.create(author, new Draft(text, categories.find(category).orElseThrow(), slug, null));
        return editing.publish(author, draft.getArticle().getToken(), draft.getArticle().getVersion());
    }
}
