package org.mingda.article;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.site.Category;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class ArticleServiceIT {

    @Inject
    private ArticleService articles;

    @Inject
    private ViewCounter views;

    @Inject
    private Articles given;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    private Article published(Category category, String title) {
        clock.move(Duration.ofMinutes(1));
        return given.published(people.person(Role.EDITOR), category, title).getArticle();
    }

    @Test
    void listsByTwentyNewestFirst() {
        Category category = given.category();
        Account editor = people.person(Role.EDITOR);
        clock.stopAt(Instant.now());
        for (int i = 1; i <= 21; i++) {
            given.published(editor, category, "第" + i + "篇");
        }

        assertThat(articles.list(category, 1).items()).hasSize(20).first().extracting(Article::getTitle).isEqualTo("第21篇");
        assertThat(articles.list(category, 2).items()).extracting(Article::getTitle).containsExactly("第1篇");
        assertThat(articles.list(category, 1).total()).isEqualTo(21);
        assertThat(articles.list(null, 1).total()).isGreaterThanOrEqualTo(21);
    }

    @Test
    void knowsTheNeighboursInTheCategory() {
        Category category = given.category();
        Article first = published(category, "一");
        Article second = published(category, "二");
        published(given.category(), "别处");
        Article third = published(category, "三");

        assertThat(articles.around(second).previous().path()).isEqualTo(first.getPath());
        assertThat(articles.around(second).next().path()).isEqualTo(third.getPath());
        assertThat(articles.around(first).previous()).isNull();
        assertThat(articles.around(third).next()).isNull();
    }

    @Test
    void offersTheLikeliestTitlesFirst() {
        Category category = given.category();
        Article read = published(category, "收到上门短信怎么办");
        published(category, "离婚财产分割");
        published(category, "收到法院短信怎么办");

        assertThat(articles.around(read).related()).extracting(ArticleLink::title).containsExactly("收到法院短信怎么办", "离婚财产分割");
    }

    @Test
    void countsVisitsWithoutMakingAnEditorsVersionStale() {
        Article article = published(given.category(), "题目");
        int version = articles.view(article.getToken()).orElseThrow().getArticle().getVersion();
        for (int i = 0; i < 5; i++) {
            views.count(article.getToken());
        }
        assertThat(views.waiting(article.getToken())).isBetween(0L, 5L);
        views.flush();
        views.flush();

        Article counted = articles.view(article.getToken()).orElseThrow().getArticle();
        assertThat(counted.getViews()).isEqualTo(5);
        assertThat(counted.getVersion()).isEqualTo(version);
        assertThat(views.waiting(article.getToken())).isZero();
    }
}
