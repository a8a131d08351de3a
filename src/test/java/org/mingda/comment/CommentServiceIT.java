package org.mingda.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.site.Category;
import org.mingda.site.CategoryDraft;
import org.mingda.site.CategoryService;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class CommentServiceIT {

    @Inject
    private CommentService comments;

    @Inject
    private ThreadService threads;

    @Inject
    private ModerationService moderation;

    @Inject
    private CategoryService categories;

    @Inject
    private HeardComments heard;

    @Inject
    private People people;

    private CommentThread thread() {
        return comments.openThread("/article/" + Token.fresh(), "收到催款函以后", null);
    }

    /** Words that nobody wrote before, so that they are no repeat. */
    private static String fresh() {
        return "请问门店算不算住宅？" + Words.fresh();
    }

    private Comment stored(Comment comment) {
        return comments.find(comment.getToken()).orElseThrow();
    }

    @Test
    void keepsANewAccountsCommentForReviewAndShowsItToItsAuthorAlone() {
        Account author = people.person();
        CommentThread thread = thread();
        Comment comment = comments.post(author, thread.getToken(), null, fresh());

        assertThat(stored(comment).getReview().isPending()).isTrue();
        assertThat(heard.timesShown(comment)).isZero();
        assertThat(threads.published(thread, null, 1).tops().items()).isEmpty();
        assertThat(threads.published(thread, people.person(), 1).tops().items()).isEmpty();
        assertThat(threads.published(thread, author, 1).tops().items()).singleElement().satisfies(c -> {
            assertThat(c.comment()).isEqualTo(comment);
            assertThat(c.isUnshown()).isTrue();
        });
        assertThat(threads.published(thread, author, 1).total()).as("comments that everybody can read").isZero();
    }

    @Test
    void showsAKnownAuthorsCommentAtOnceAndTellsIt() {
        CommentThread thread = thread();
        Comment comment = comments.post(people.person(Role.EDITOR), thread.getToken(), null, fresh());

        assertThat(threads.published(thread, null, 1).tops().items()).extracting(CommentView::comment).containsExactly(comment);
        assertThat(heard.timesShown(comment)).isEqualTo(1);
    }

    @Test
    void tellsOnceThatACommentShowsHoweverOftenItIsApproved() {
        Account author = people.person();
        Account moderator = people.person(Role.MODERATOR);
        Comment comment = comments.post(author, thread().getToken(), null, fresh());
        Review first = stored(comment).getReview();
        moderation.approve(moderator, first.getToken(), first.getVersion());
        assertThat(heard.timesShown(comment)).isEqualTo(1);

        comments.edit(author, comment.getToken(), stored(comment).getReview().getVersion(), fresh());
        Review second = stored(comment).getReview();
        assertThat(second.isPending()).as("other words are screened anew").isTrue();
        assertThat(stored(comment).getEditedAt()).isNotNull();
        moderation.approve(moderator, second.getToken(), second.getVersion());
        assertThat(stored(comment).getReview().isShown()).isTrue();
        assertThat(heard.timesShown(comment)).isEqualTo(1);
    }

    @Test
    void mayBeMendedAfterRemovalAndWaitsThenWhoeverItsAuthorIs() {
        Account author = people.person(Role.EDITOR);
        CommentThread thread = thread();
        Comment comment = comments.post(author, thread.getToken(), null, fresh());
        Review shown = stored(comment).getReview();
        moderation.remove(people.person(Role.MODERATOR), shown.getToken(), shown.getVersion(), new Ruling(Reason.OFF_TOPIC, null));
        comments.edit(author, comment.getToken(), stored(comment).getReview().getVersion(), fresh());
        assertThat(stored(comment).getReview().isPending()).isTrue();
        assertThat(threads.published(thread, null, 1).tops().items()).isEmpty();
        assertThat(threads.published(thread, author, 1).tops().items()).singleElement().satisfies(c -> assertThat(c.isUnshown()).isTrue());
    }

    @Test
    void waitsWhereItsCategoryAsksForIt() {
        String slug = "c" + Token.fresh().toLowerCase(Locale.ROOT);
        Category strict = categories.add(people.person(Role.ADMIN), slug, new CategoryDraft("从严", "Strict", null, null, ReviewPolicy.PRE, null));
        CommentThread thread = comments.openThread("/article/" + Token.fresh(), "收到催款函以后", strict);

        Comment comment = comments.post(people.person(Role.EDITOR), thread.getToken(), null, fresh());

        assertThat(stored(comment).getReview().isPending()).isTrue();
    }

    @Test
    void refusesCommentsOfAccountsThatAreNotConfirmed() {
        Account unconfirmed = new Account("未确认", "nobody@example.org", Locale.SIMPLIFIED_CHINESE, Instant.EPOCH);
        refused("account.not_confirmed", () -> comments.post(unconfirmed, thread().getToken(), null, fresh()));
    }

    @Test
    void refusesEmptyAndOverlongCommentsAndKeepsNothing() {
        Account author = people.person(Role.EDITOR);
        CommentThread thread = thread();
        refused("comment.body_missing", () -> comments.post(author, thread.getToken(), null, " \u200B "));
        refused("comment.body_long", () -> comments.post(author, thread.getToken(), null, "长".repeat(1_001)));
        assertThat(threads.published(thread, author, 1).tops().items()).isEmpty();
    }

    @Test
    void findsNoThreadAndNoCommentThatIsNotThere() {
        Account author = people.person(Role.EDITOR);
        Comment elsewhere = comments.post(author, thread().getToken(), null, fresh());
        assertThatThrownBy(() -> comments.post(author, Token.fresh(), null, fresh())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.post(author, thread().getToken(), Token.fresh(), fresh())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.post(author, thread().getToken(), elsewhere.getToken(), fresh())).as("of another thread").isInstanceOf(NotFound.class);
    }

    @Test
    void takesNoReplyToWhatDoesNotShow() {
        CommentThread thread = thread();
        Comment waiting = comments.post(people.person(), thread.getToken(), null, fresh());
        refused("comment.reply_to_hidden", () -> comments.post(people.person(Role.EDITOR), thread.getToken(), waiting.getToken(), fresh()));
    }

    @Test
    void hangsRepliesTwoDeepAndSaysWhomTheyAnswer() {
        Account author = people.person(Role.EDITOR);
        CommentThread thread = thread();
        Comment top = comments.post(author, thread.getToken(), null, fresh());
        Comment reply = comments.post(author, thread.getToken(), top.getToken(), fresh());
        Comment deeper = comments.post(author, thread.getToken(), reply.getToken(), fresh());

        CommentView shown = threads.published(thread, null, 1).tops().items().get(0);
        assertThat(shown.replies()).extracting(CommentView::comment).containsExactly(reply, deeper);
        assertThat(shown.replies()).extracting(CommentView::repliedTo).containsExactly(null, author.getName());
        assertThat(threads.published(thread, null, 1).total()).isEqualTo(3);
    }

    @Test
    void keepsAPlaceForAWithdrawnCommentAsLongAsRepliesShow() {
        Account author = people.person(Role.EDITOR);
        CommentThread thread = thread();
        Comment top = comments.post(author, thread.getToken(), null, fresh());
        Comment reply = comments.post(author, thread.getToken(), top.getToken(), fresh());
        comments.withdraw(author, top.getToken());

        CommentView place = threads.published(thread, null, 1).tops().items().get(0);
        assertThat(place.isGone()).isTrue();
        assertThat(place.isWithdrawn()).isTrue();
        assertThat(place.replies()).extracting(CommentView::comment).containsExactly(reply);
        assertThat(threads.published(thread, null, 1).total()).isEqualTo(1);

        comments.withdraw(author, reply.getToken());
        assertThat(threads.published(thread, author, 1).tops().items()).isEmpty();
    }

    @Test
    void isEditedByItsAuthorWhoSawItAsItIs() {
        Account author = people.person(Role.EDITOR);
        Comment comment = comments.post(author, thread().getToken(), null, fresh());
        int seen = stored(comment).getReview().getVersion();
        String other = fresh();
        comments.edit(author, comment.getToken(), seen, other);

        assertThat(stored(comment).getText()).isEqualTo(other);
        refused("comment.changed_meanwhile", () -> comments.edit(author, comment.getToken(), seen, fresh()));
        int now = stored(comment).getReview().getVersion();
        assertThatThrownBy(() -> comments.edit(people.person(Role.EDITOR), comment.getToken(), now, fresh())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comments.withdraw(people.person(Role.EDITOR), comment.getToken())).isInstanceOf(NotAllowed.class);
        assertThat(stored(comment).getText()).isEqualTo(other);
    }

    @Test
    void isFeaturedByEditorsWhoSawItAsItIs() {
        CommentThread thread = thread();
        Account editor = people.person(Role.EDITOR);
        Comment comment = comments.post(editor, thread.getToken(), null, fresh());
        int seen = stored(comment).getVersion();
        assertThatThrownBy(() -> comments.feature(people.person(), comment.getToken(), seen, true)).isInstanceOf(NotAllowed.class);
        comments.feature(editor, comment.getToken(), seen, true);
        assertThat(threads.featured(thread)).extracting(CommentView::comment).containsExactly(comment);

        refused("comment.changed_meanwhile", () -> comments.feature(editor, comment.getToken(), seen, false));
        comments.feature(people.person(Role.MODERATOR), comment.getToken(), stored(comment).getVersion(), false);
        assertThat(threads.featured(thread)).isEmpty();
        assertThat(heard.featured(comment)).containsExactly(true, false);
    }

    @Test
    void takesImportedCommentsUnderTheNamesTheyClaim() {
        CommentThread thread = thread();
        Account editor = people.person(Role.EDITOR);
        ImportedComment imported = new ImportedComment(new ClaimedAuthor("周一鸣", "律师"), Instant.parse("2025-03-15T16:00:00Z"), fresh());
        assertThatThrownBy(() -> comments.importClaimed(people.person(), thread, imported)).isInstanceOf(NotAllowed.class);
        comments.importClaimed(editor, thread, imported);

        List<CommentView> featured = threads.featured(thread);
        assertThat(featured).singleElement().satisfies(c -> {
            assertThat(c.comment().getAuthorName()).isEqualTo("周一鸣");
            assertThat(c.comment().getClaimedKind()).isEqualTo("律师");
            assertThat(c.badge()).isNull();
            assertThat(c.comment().getPostedAt()).isEqualTo(imported.postedAt());
            assertThat(c.comment().getReview().getState()).isEqualTo(ReviewState.APPROVED);
        });
        Comment comment = featured.get(0).comment();
        refused("comment.imported_fixed", () -> comments.edit(editor, comment.getToken(), comment.getReview().getVersion(), fresh()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
