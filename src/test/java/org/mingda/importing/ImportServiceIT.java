package org.mingda.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.article.Article;
import org.mingda.article.ArticleLink;
import org.mingda.article.ArticleRevision;
import org.mingda.article.ArticleService;
import org.mingda.article.EditingService;
import org.mingda.comment.CommentView;
import org.mingda.comment.ThreadService;
import org.mingda.kernel.Markdown;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class ImportServiceIT {

    @Inject
    private ImportService imports;

    @Inject
    private ArticleService articles;

    @Inject
    private EditingService editing;

    @Inject
    private ThreadService threads;

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    private final String category = "导入" + Words.fresh();

    private Article take(Account by, String text) {
        return imports.take(by, ArticlePage.parse(text), "page.txt");
    }

    @Test
    void makesAnArticleOfAPage() {
        String title = Pages.title();
        Article article = take(people.person(Role.EDITOR), Pages.page(title, category));

        ArticleRevision shown = articles.view(article.getToken()).orElseThrow();
        assertThat(shown.getText().title()).isEqualTo(title);
        assertThat(Markdown.headings(shown.getText().body())).extracting(Markdown.Section::title).containsExactly("一、看落款单位", "二、看金额构成");
        assertThat(shown.getArticle().getCategory().getNameZh()).isEqualTo(category);
        assertThat(shown.getArticle().getPublishedAt()).isEqualTo(Instant.parse("2024-11-02T00:05:09Z"));
        assertThat(shown.getArticle().getViews()).isEqualTo(1203);
        assertThat(shown.getNote()).isEqualTo("page.txt");
    }

    @Test
    void attributesTheCommentsToTheNamesTheyClaimAndToNoProfessional() {
        Account editor = people.person(Role.EDITOR);
        Article article = take(editor, Pages.page(Pages.title(), category));

        List<CommentView> featured = threads.featured(article.getThread());
        assertThat(featured).extracting(c -> c.comment().getAuthorName() + " " + c.comment().getClaimedKind()).containsExactly("周一鸣 律师", "何苗 法律顾问");
        assertThat(featured).allSatisfy(c -> {
            assertThat(c.badge()).isNull();
            assertThat(c.comment().getAuthor()).isEqualTo(editor);
        });
        assertThat(threads.published(article.getThread(), null, 1).total()).isEqualTo(2);
        assertThat(imports.comments(article)).isEqualTo(new ImportService.Comments(2, 0));
    }

    @Test
    void linksRelatedTitlesOnceThereAreSuchArticles() {
        Account editor = people.person(Role.EDITOR);
        String title = Pages.title();
        Article first = take(editor, Pages.page(title, category));
        assertThat(articles.around(first).related()).containsExactly(new ArticleLink(title + "二", null), new ArticleLink("没有的一篇", null));

        Article second = take(editor, Pages.page(title + "二", category));
        assertThat(articles.around(first).related()).containsExactly(new ArticleLink(title + "二", second.getPath()), new ArticleLink("没有的一篇", null));
    }

    @Test
    void takesAPageOnceAndSaysWhereItIs() {
        Account editor = people.person(Role.EDITOR);
        String title = Pages.title();
        Article first = take(editor, Pages.page(title, category));

        assertThatThrownBy(() -> take(editor, Pages.page(title, "别的分类").replace("人气:1203", "人气:9999")))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.key()).isEqualTo("importing.twice");
                    assertThat(r.args()).containsExactly(first.getPath());
                });
        assertThat(imports.earlier(ArticlePage.parse(Pages.page(title, category)))).contains(first);
    }

    @Test
    void findsTheCategoryByItsName() {
        Account editor = people.person(Role.EDITOR);
        Article one = take(editor, Pages.page(Pages.title(), category));
        Article two = take(editor, Pages.page(Pages.title(), category));

        assertThat(two.getCategory()).isEqualTo(one.getCategory());
    }

    @Test
    void keepsWhatScreeningHoldsForAModerator() {
        Account editor = people.person(Role.EDITOR);
        Article article = take(editor, Pages.page(Pages.title(), category, "详情加我微信 wxid_abc12345 " + Words.fresh()));
        assertThat(articles.view(article.getToken())).isEmpty();
        assertThat(threads.find(article.getThread().getToken())).as("its comments stay unseen with it").isEmpty();
        assertThat(ImportService.address(article)).isEqualTo(article.getDeskPath());

        Review review = editing.revision(article.getToken(), 1).orElseThrow().getReview();
        assertThat(review.getState()).isEqualTo(ReviewState.PENDING);
        moderation.approve(people.person(Role.MODERATOR), review.getToken(), review.getVersion());
        assertThat(articles.view(article.getToken()).orElseThrow().getArticle().getPublishedAt()).as("the date of the page").isEqualTo(Instant.parse("2024-11-02T00:05:09Z"));
        assertThat(threads.featured(article.getThread())).hasSize(2);
    }

    @Test
    void isForEditorsAndAdministratorsAlone() {
        String page = Pages.page(Pages.title(), category);
        assertThatThrownBy(() -> take(people.person(), page)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> take(people.person(Role.MODERATOR), page)).isInstanceOf(NotAllowed.class);
        assertThat(take(people.person(Role.ADMIN), page).isPublished()).isTrue();
    }
}
