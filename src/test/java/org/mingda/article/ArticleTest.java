package org.mingda.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.account.Account;
import org.mingda.comment.CommentThread;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.MadeReviews;
import org.mingda.site.Category;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-03-16T04:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    private final Account editor = new Account("编辑小周", "zhou@example.org", Locale.SIMPLIFIED_CHINESE, NOW);
    private final Category category = new Category("collection", 1);
    private final Article article = new Article(category, editor, NOW);

    private static ArticleText text(String title) {
        return new ArticleText(title, "先核实，再回复。", "正文一段。");
    }

    private ArticleRevision written(String title) {
        ArticleRevision revision = article.write(text(title), editor, "初稿", NOW);
        if (article.getThread() == null) {
            article.commentedIn(new CommentThread(article.getPath(), title, category));
        }
        return revision;
    }

    private ArticleRevision approved(String title) {
        ArticleRevision revision = written(title);
        revision.judgedBy(MadeReviews.shown(editor, title, text(title).forReview(), NOW));
        return revision;
    }

    @Test
    void isADraftUntilARevisionIsShown() {
        written("收到催款函以后");

        assertThat(article.isPublished()).isFalse();
        assertThat(article.getTitle()).isEqualTo("收到催款函以后");
        assertThat(article.getThread().isHidden()).isTrue();
    }

    @Test
    void showsAnApprovedRevisionAndOpensItsComments() {
        article.show(approved("收到催款函以后"), NOW);

        assertThat(article.isPublished()).isTrue();
        assertThat(article.getShown()).isEqualTo(1);
        assertThat(article.getPublishedAt()).isEqualTo(NOW);
        assertThat(article.getThread().isOpen()).isTrue();
    }

    @Test
    void neverShowsWhatItsReviewDoesNotLetShow() {
        ArticleRevision waiting = written("收到催款函以后");
        waiting.judgedBy(MadeReviews.waiting(editor, "收到催款函以后", "正文", NOW));

        assertThatThrownBy(() -> article.show(waiting, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsItsTitleAndDateWhileALaterDraftIsWritten() {
        article.show(approved("旧题目"), NOW);
        written("新题目");
        assertThat(article.getTitle()).isEqualTo("旧题目");
        assertThat(article.getLatest()).isEqualTo(2);

        ArticleRevision third = approved("更新的题目");
        article.show(third, LATER);
        assertThat(article.getTitle()).isEqualTo("更新的题目");
        assertThat(article.getThread().getTitle()).isEqualTo("更新的题目");
        assertThat(article.getPublishedAt()).as("first publication").isEqualTo(NOW);
    }

    @Test
    void hidesItsCommentsWhenItIsTakenOff() {
        article.show(approved("收到催款函以后"), NOW);
        article.hide(LATER);

        assertThat(article.isPublished()).isFalse();
        assertThat(article.getThread().isHidden()).isTrue();
    }

    @Test
    void showsTheWordsThatAModeratorMended() {
        ArticleRevision revision = written("题目");
        revision.judgedBy(MadeReviews.shown(editor, "改过的题目", "改过的摘要\n\n* * *\n\n改过的正文", NOW));
        article.show(revision, NOW);

        assertThat(revision.getText()).isEqualTo(new ArticleText("改过的题目", "改过的摘要", "改过的正文"));
        assertThat(article.getTitle()).isEqualTo("改过的题目");
        assertThat(article.getSummary()).isEqualTo("改过的摘要");
    }

    @Test
    void writesOverADraftAndNothingElse() {
        ArticleRevision draft = written("题目");
        draft.rewrite(text("题目二"), "改题目", LATER);
        assertThat(draft.getText().title()).isEqualTo("题目二");
        assertThat(draft.getNote()).isEqualTo("改题目");
        assertThat(article.getTitle()).isEqualTo("题目二");

        draft.judgedBy(MadeReviews.waiting(editor, "题目二", "正文", LATER));
        assertThatThrownBy(() -> draft.rewrite(text("题目三"), "", LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makesASummaryOfTheBodyWhenThereIsNone() {
        article.write(new ArticleText("收到催款函以后怎么办", "", "收到催款函以后怎么办？\n\n**先看**落款，再打电话。"), editor, "", NOW);

        assertThat(article.getSummary()).as("more than the title").isEqualTo("先看落款，再打电话。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sms", "a b", "催款", "-a", "a--b", "a/b", "../x"})
    void refusesASlugThatIsNoAddress(String slug) {
        written("题目");
        assertThatThrownBy(() -> article.file(category, slug)).isInstanceOf(Refusal.class);
    }

    @Test
    void hasAnAddressWithOrWithoutASlug() {
        written("题目");
        article.file(category, " ");
        assertThat(article.getPath()).isEqualTo("/article/" + article.getToken());
        article.file(category, "sms-visit");
        assertThat(article.getPath()).isEqualTo("/article/" + article.getToken() + "/sms-visit");
    }

    @Test
    void keepsWhatAnImportKnows() {
        article.imported(new Origin("题目", NOW, "page.txt"), NOW, 7, List.of("相关一", "相关二"));
        article.show(approved("题目"), LATER);

        assertThat(article.isImported()).isTrue();
        assertThat(article.getViews()).isEqualTo(7);
        assertThat(article.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void knowsAPageAgainByItsTitleAndDate() {
        assertThat(Origin.key("收到催款函，以后", NOW)).isEqualTo(Origin.key("收到催款函 以后", NOW)).isNotEqualTo(Origin.key("收到催款函以后", LATER));
    }

    @Test
    void comparesTitlesWithoutWidthSpacesAndPunctuation() {
        assertThat(Headline.key("ＡＢＣ：怎么办？")).isEqualTo(Headline.key("abc 怎么办"));
    }
}
