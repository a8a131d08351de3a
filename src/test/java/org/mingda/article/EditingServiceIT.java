package org.mingda.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.comment.ThreadService;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Amendment;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.site.Category;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class EditingServiceIT {

    @Inject
    private EditingService editing;

    @Inject
    private ArticleService articles;

    @Inject
    private ThreadService threads;

    @Inject
    private ModerationService moderation;

    @Inject
    private Articles given;

    @Inject
    private People people;

    /** Words that screening holds. */
    private ArticleText held(String title) {
        return new ArticleText(title, "", "加我微信 wxid_abc12345 详谈 " + Words.fresh());
    }

    private Draft draft(Category category, ArticleText text) {
        return new Draft(text, category, null, "改动");
    }

    private ArticleRevision stored(ArticleRevision revision) {
        return editing.revision(revision.getArticle().getToken(), revision.getNumber()).orElseThrow();
    }

    private Article stored(Article article) {
        return editing.revision(article.getToken(), 1).orElseThrow().getArticle();
    }

    @Test
    void keepsADraftUnseen() {
        ArticleRevision draft = given.draft(people.person(Role.EDITOR), given.category(), "草稿");

        assertThat(articles.view(draft.getArticle().getToken())).isEmpty();
        assertThat(threads.find(stored(draft.getArticle()).getThread().getToken())).as("nor its comments").isEmpty();
    }

    @Test
    void showsWhatIsPublished() {
        Category category = given.category();
        ArticleRevision shown = given.published(people.person(Role.EDITOR), category, "收到催款函以后");

        assertThat(articles.view(shown.getArticle().getToken())).get().satisfies(v -> assertThat(v.getText()).isEqualTo(shown.getText()));
        assertThat(articles.list(category, 1).items()).containsExactly(shown.getArticle());
        assertThat(articles.latest(50)).contains(shown.getArticle());
        assertThat(threads.find(stored(shown.getArticle()).getThread().getToken())).isPresent();
    }

    @Test
    void isForEditorsAlone() {
        Account reader = people.person();
        Account moderator = people.person(Role.MODERATOR);
        Category category = given.category();
        Article article = given.draft(people.person(Role.EDITOR), category, "草稿").getArticle();

        assertThatThrownBy(() -> editing.create(reader, draft(category, given.text("题目")))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editing.save(moderator, article.getToken(), article.getVersion(), draft(category, given.text("题目")))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editing.publish(reader, article.getToken(), article.getVersion())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editing.unpublish(reader, article.getToken(), article.getVersion())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editing.restore(reader, article.getToken(), article.getVersion(), 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesWhatAStaleFormBrings() {
        Account editor = people.person(Role.EDITOR);
        Category category = given.category();
        Article seen = given.draft(editor, category, "草稿").getArticle();
        editing.save(editor, seen.getToken(), seen.getVersion(), draft(category, given.text("一")));

        refused("article.changed_meanwhile", () -> editing.save(editor, seen.getToken(), seen.getVersion(), draft(category, given.text("二"))));
        refused("article.changed_meanwhile", () -> editing.publish(editor, seen.getToken(), seen.getVersion()));
        assertThat(stored(seen).getTitle()).isEqualTo("一");
    }

    @Test
    void writesOverOnesOwnDraftAndLeavesThatOfOthers() {
        Account editor = people.person(Role.EDITOR);
        Category category = given.category();
        Article first = given.draft(editor, category, "草稿").getArticle();
        ArticleRevision own = editing.save(editor, first.getToken(), first.getVersion(), draft(category, given.text("改过")));
        assertThat(own.getNumber()).isEqualTo(1);
        ArticleRevision other = editing.save(people.person(Role.EDITOR), first.getToken(), own.getArticle().getVersion(), draft(category, given.text("别人改的")));
        assertThat(other.getNumber()).isEqualTo(2);
        assertThat(stored(own).getText().title()).isEqualTo("改过");
    }

    @Test
    void keepsTheShownRevisionWhileALaterOneWaits() {
        Account editor = people.person(Role.EDITOR);
        Account moderator = people.person(Role.MODERATOR);
        Category category = given.category();
        ArticleRevision shown = given.published(editor, category, "旧题目");
        String token = shown.getArticle().getToken();
        ArticleRevision waiting = handIn(editor, shown.getArticle(), held("新题目"));

        assertThat(stored(waiting).isWaiting()).isTrue();
        assertThat(articles.view(token).orElseThrow().getText().title()).isEqualTo("旧题目");

        Review review = stored(waiting).getReview();
        moderation.approve(moderator, review.getToken(), review.getVersion(), new Amendment("新题目", "摘要\n\n* * *\n\n不留联系方式的正文"));
        assertThat(articles.view(token).orElseThrow().getText()).as("as the moderator mended it").isEqualTo(new ArticleText("新题目", "摘要", "不留联系方式的正文"));
        assertThat(articles.list(category, 1).items()).extracting(Article::getTitle).containsExactly("新题目");
    }

    private ArticleRevision handIn(Account editor, Article article, ArticleText text) {
        Article saved = editing.save(editor, article.getToken(), article.getVersion(), draft(article.getCategory(), text)).getArticle();
        return editing.publish(editor, saved.getToken(), saved.getVersion());
    }

    @Test
    void keepsTheShownRevisionWhenALaterOneIsRejected() {
        Account editor = people.person(Role.EDITOR);
        ArticleRevision shown = given.published(editor, given.category(), "旧题目");
        Review review = stored(handIn(editor, shown.getArticle(), held("新题目"))).getReview();
        moderation.reject(people.person(Role.MODERATOR), review.getToken(), review.getVersion(), new Ruling(Reason.CONTACT, null));

        assertThat(articles.view(shown.getArticle().getToken()).orElseThrow().getText().title()).isEqualTo("旧题目");
    }

    @Test
    void goesWhenAModeratorRemovesItAndComesBackWhenHeRestoresIt() {
        Account moderator = people.person(Role.MODERATOR);
        ArticleRevision shown = given.published(people.person(Role.EDITOR), given.category(), "题目");
        String token = shown.getArticle().getToken();
        Review review = stored(shown).getReview();
        Review removed = moderation.remove(moderator, review.getToken(), review.getVersion(), new Ruling(Reason.MISLEADING, null));
        assertThat(articles.view(token)).isEmpty();

        moderation.restore(moderator, removed.getToken(), stored(shown).getReview().getVersion());
        assertThat(articles.view(token)).isPresent();
    }

    @Test
    void takesBackOnesOwnWaitingRevisionAndKeepsThatOfOthers() {
        Account editor = people.person(Role.EDITOR);
        Category category = given.category();
        ArticleRevision waiting = handIn(editor, given.draft(editor, category, "草稿").getArticle(), held("题目"));
        Article article = stored(waiting.getArticle());
        refused("article.waits_for_review",
                () -> editing.save(people.person(Role.EDITOR), article.getToken(), article.getVersion(), draft(category, given.text("别人的"))));

        ArticleRevision next = editing.save(editor, article.getToken(), article.getVersion(), draft(category, given.text("改好了")));
        assertThat(next.getNumber()).isEqualTo(waiting.getNumber() + 1);
        assertThat(stored(waiting).isWaiting()).isFalse();
    }

    @Test
    void bringsEarlierWordsBackAsANewRevisionThatIsNoRepeat() {
        Account editor = people.person(Role.EDITOR);
        ArticleRevision first = given.published(editor, given.category(), "第一版");
        ArticleRevision second = handIn(editor, first.getArticle(), given.text("第二版"));
        Article article = second.getArticle();
        ArticleRevision restored = editing.restore(editor, article.getToken(), article.getVersion(), 1);

        assertThat(restored.getNumber()).isEqualTo(3);
        assertThat(restored.isDraft()).isTrue();
        assertThat(restored.getText()).isEqualTo(first.getText());
        editing.publish(editor, article.getToken(), restored.getArticle().getVersion());
        assertThat(articles.view(article.getToken()).orElseThrow().getText()).isEqualTo(first.getText());
        assertThatThrownBy(() -> editing.restore(editor, article.getToken(), stored(article).getVersion(), 99)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesAnArticleOffAndShowsItAgain() {
        Account editor = people.person(Role.EDITOR);
        ArticleRevision shown = given.published(editor, given.category(), "题目");
        Article off = editing.unpublish(editor, shown.getArticle().getToken(), shown.getArticle().getVersion());
        assertThat(articles.view(off.getToken())).isEmpty();

        editing.publish(editor, off.getToken(), stored(off).getVersion());
        assertThat(articles.view(off.getToken())).isPresent();
        assertThat(stored(off).getPublishedAt()).isEqualTo(stored(shown.getArticle()).getPublishedAt());
    }

    @Test
    void refusesToPublishNothing() {
        Account editor = people.person(Role.EDITOR);
        Article article = editing.create(editor, draft(given.category(), new ArticleText("题目", "", ""))).getArticle();
        refused("article.body_missing", () -> editing.publish(editor, article.getToken(), article.getVersion()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
