package org.mingda.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.MadeReviews;

class CommentTest {

    private static final Instant NOW = Instant.parse("2026-03-16T04:00:00Z");

    private final Account author = person("山里的老李");
    private final CommentThread thread = new CommentThread("/article/abcdefghjkmn", "收到催款函以后", null);

    private static Account person(String name, Role... roles) {
        Account account = new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOW);
        EnumSet<Role> granted = EnumSet.noneOf(Role.class);
        granted.addAll(List.of(roles));
        account.grant(granted);
        return account;
    }

    private Comment shown(Comment repliedTo) {
        return new Comment(thread, repliedTo, NOW).judgedBy(MadeReviews.shown(author, "收到催款函以后", "谢谢。", NOW));
    }

    private Comment waiting() {
        return new Comment(thread, null, NOW).judgedBy(MadeReviews.waiting(author, "收到催款函以后", "谢谢。", NOW));
    }

    @Test
    void hangsAReplyToAReplyBelowTheSameTopComment() {
        Comment top = shown(null);
        Comment reply = shown(top);
        Comment replyToReply = shown(reply);

        assertThat(top.isReply()).isFalse();
        assertThat(reply.getTop()).isEqualTo(top);
        assertThat(reply.isToReply()).as("the page need not say whom it answers").isFalse();
        assertThat(replyToReply.getTop()).isEqualTo(top);
        assertThat(replyToReply.isToReply()).isTrue();
        assertThat(replyToReply.getRepliedTo()).isEqualTo(reply);
    }

    @Test
    void staysInItsThread() {
        CommentThread other = new CommentThread("/article/bbbbbbbbbbbb", "另一篇", null);

        assertThatThrownBy(() -> new Comment(other, shown(null), NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n", "\u3000", "\u200B\u202E", "\u0000"})
    void needsWordsThatCanBeSeen(String body) {
        assertThatThrownBy(() -> Comment.checked(body)).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("comment.body_missing"));
    }

    @Test
    void takesAThousandCharactersAndSaysHowManyAreTooMany() {
        assertThat(Comment.checked("字".repeat(1_000))).hasSize(1_000);
        assertThatThrownBy(() -> Comment.checked("字".repeat(1_003))).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.args()).containsExactly(1_000, 3));
    }

    @Test
    void keepsLinesEmojiAndCleansTheRest() {
        assertThat(Comment.checked("  一行\r\n\u202E二行 👨‍👩‍👧  \r\n")).isEqualTo("一行\n二行 👨‍👩‍👧");
    }

    @Test
    void isToldAsShownOnce() {
        Comment comment = shown(null);

        assertThat(comment.noteShown(NOW)).isTrue();
        assertThat(comment.noteShown(NOW)).isFalse();
        assertThat(waiting().noteShown(NOW)).isFalse();
    }

    @Test
    void isFeaturedByEditorsAndModeratorsWhileItShows() {
        Comment comment = shown(null);
        comment.feature(person("编辑小周", Role.EDITOR), true, NOW);
        assertThat(comment.isFeatured()).isTrue();
        comment.feature(person("老陈", Role.MODERATOR), false, NOW);
        assertThat(comment.isFeatured()).isFalse();
    }

    @Test
    void isNotFeaturedByOthersNorWhileItWaits() {
        assertThatThrownBy(() -> shown(null).feature(author, true, NOW)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> waiting().feature(person("编辑小周", Role.EDITOR), true, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void isEditedByItsAuthorAlone() {
        Comment comment = shown(null);

        comment.requireEditableBy(author);
        assertThatThrownBy(() -> comment.requireEditableBy(person("编辑小周", Role.EDITOR))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void showsAnImportedNameAsAClaimAndKeepsItsWords() {
        Comment comment = shown(null).claimedBy(new ClaimedAuthor("周一鸣", "律师"), NOW);

        assertThat(comment.getAuthorName()).isEqualTo("周一鸣");
        assertThat(comment.getClaimedKind()).isEqualTo("律师");
        assertThat(comment.getAuthor()).as("who imported it answers for it").isEqualTo(author);
        assertThat(comment.isFeatured()).isTrue();
        assertThatThrownBy(() -> comment.requireEditableBy(author)).isInstanceOf(Refusal.class);
    }

    @Test
    void claimsNothingWhenWrittenHere() {
        assertThat(shown(null).isImported()).isFalse();
        assertThat(shown(null).getClaimedKind()).isNull();
        assertThat(shown(null).getAuthorName()).isEqualTo("山里的老李");
    }

    @Test
    void isHiddenWithItsThread() {
        Comment comment = shown(null);
        assertThat(comment.visibleTo(null)).isTrue();
        thread.hide();
        assertThat(comment.visibleTo(null)).isFalse();
        assertThat(comment.visibleTo(author)).isFalse();
    }

    @Test
    void waitsUnseenByOthers() {
        assertThat(waiting().visibleTo(null)).isFalse();
        assertThat(waiting().visibleTo(author)).isTrue();
    }

    @Test
    void takesCommentsWhileTheThreadIsOpen() {
        thread.requireOpen();
        thread.close();
        assertThatThrownBy(thread::requireOpen).isInstanceOf(Refusal.class);
        assertThat(thread.isHidden()).isFalse();
        thread.hide();
        assertThatThrownBy(thread::requireOpen).isInstanceOf(Refusal.class);
        thread.open();
        thread.requireOpen();
    }

    @Test
    void leavesItsPlaceWhenItIsGone() {
        Comment gone = new Comment(thread, null, NOW).judgedBy(MadeReviews.withdrawn(author, "收到催款函以后", "谢谢。", NOW));

        assertThat(new CommentView(gone, null, null, true, List.of()).isGone()).isTrue();
        assertThat(new CommentView(waiting(), null, null, false, List.of()).isGone()).isTrue();
        assertThat(new CommentView(waiting(), null, null, true, List.of()).isUnshown()).isTrue();
        assertThat(new CommentView(shown(null), null, null, false, List.of()).isGone()).isFalse();
    }
}
