package org.mingda.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingda.moderation.Reviews.NOON;
import static org.mingda.moderation.Reviews.approved;
import static org.mingda.moderation.Reviews.finding;
import static org.mingda.moderation.Reviews.pending;
import static org.mingda.moderation.Reviews.person;
import static org.mingda.moderation.Reviews.submission;
import static org.mingda.moderation.Reviews.words;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

class ReviewTest {

    private static final Instant LATER = NOON.plus(Duration.ofHours(3));

    private final Account author = person("清风");
    private final Account moderator = person("赵版主", Role.MODERATOR);
    private final Ruling advertising = new Ruling(Reason.ADVERTISING, null);

    @Test
    void waitsUnseenUntilSomebodyDecides() {
        Review review = pending(author);
        assertThat(review.isPending()).isTrue();
        assertThat(review.visibleTo(null)).isFalse();
        assertThat(review.visibleTo(person("路人"))).isFalse();
        assertThat(review.visibleTo(author)).isTrue();
        assertThat(review.visibleTo(moderator)).isTrue();
        assertThat(review.getRestriction().getKind()).isEqualTo(DecisionKind.HOLD);
    }

    @Test
    void showsOnceApprovedAndRestrictsNothingAnyMore() {
        Review review = pending(author);
        Decision decision = review.approve(moderator, LATER);
        assertThat(review.isShown()).isTrue();
        assertThat(review.visibleTo(null)).isTrue();
        assertThat(review.getRestriction()).isNull();
        assertThat(decision.isAmended()).isFalse();
        assertThat(decision.getWait()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void keepsTheJudgedWordsWhenAModeratorMendsThem() {
        Review review = pending(author);
        Decision decision = review.approve(moderator, words("朋友借款时我签了字。"), LATER);
        assertThat(decision.isAmended()).isTrue();
        assertThat(decision.getJudgedText()).isEqualTo("朋友借款时我签了担保。");
        assertThat(review.getText()).isEqualTo("朋友借款时我签了字。");
    }

    @Test
    void isRejectedWithItsReasonAndStaysWithItsAuthor() {
        Review review = pending(author);
        Decision decision = review.reject(moderator, advertising, LATER);
        assertThat(review.getState()).isEqualTo(ReviewState.REJECTED);
        assertThat(review.getRestriction()).isEqualTo(decision);
        assertThat(decision.getReason()).isEqualTo(Reason.ADVERTISING);
        assertThat(decision.isByMachine()).isFalse();
        assertThat(review.visibleTo(author)).isTrue();
        assertThat(review.isEditable()).isTrue();
    }

    @Test
    void isRemovedOnlyWhileItShows() {
        Review review = approved(author);
        review.remove(moderator, advertising, LATER);
        assertThat(review.getState()).isEqualTo(ReviewState.REMOVED);
        refuses("moderation.not_showing", () -> review.remove(moderator, advertising, LATER));
        refuses("moderation.not_showing", () -> pending(author).remove(moderator, advertising, LATER));
    }

    @Test
    void isRestoredAfterRejectionAndRemovalOnly() {
        Review rejected = pending(author);
        rejected.reject(moderator, advertising, LATER);
        rejected.restore(moderator, LATER);
        assertThat(rejected.isShown()).isTrue();
        Review removed = approved(author);
        removed.remove(moderator, advertising, LATER);
        removed.restore(moderator, LATER);
        assertThat(removed.isShown()).isTrue();
        refuses("moderation.not_taken_away", () -> removed.restore(moderator, LATER));
        refuses("moderation.not_taken_away", () -> pending(author).restore(moderator, LATER));
    }

    @Test
    void isDecidedOnce() {
        Review review = pending(author);
        review.approve(moderator, LATER);
        refuses("moderation.already_decided", () -> review.approve(moderator, LATER));
        refuses("moderation.already_decided", () -> review.reject(moderator, advertising, LATER));
        assertThat(review.getDecisions()).hasSize(2);
    }

    @Test
    void isNotDecidedOnceWithdrawn() {
        Review review = pending(author);
        review.withdraw(author, LATER);
        assertThat(review.getState()).isEqualTo(ReviewState.WITHDRAWN);
        refuses("moderation.withdrawn", () -> review.approve(moderator, LATER));
        refuses("moderation.withdrawn", () -> review.reject(moderator, advertising, LATER));
        refuses("moderation.not_taken_away", () -> review.restore(moderator, LATER));
        refuses("moderation.not_withdrawable", () -> review.withdraw(author, LATER));
        refuses("moderation.not_editable", () -> review.resubmit(submission(author, "改"), words("改"), LATER));
    }

    @Test
    void isWithdrawnByItsAuthorAloneAndNotAfterRemoval() {
        Review review = approved(author);
        assertThatThrownBy(() -> review.withdraw(moderator, LATER)).isInstanceOf(NotAllowed.class);
        review.remove(moderator, advertising, LATER);
        refuses("moderation.not_withdrawable", () -> review.withdraw(author, LATER));
        assertThat(review.isWithdrawable()).isFalse();
    }

    @Test
    void waitsAgainWithOtherWordsAfterRemoval() {
        Review review = approved(author);
        review.remove(moderator, advertising, LATER);
        assertThat(review.isEditable()).isTrue();
        review.resubmit(submission(author, "改过的话"), words("改过的话"), LATER);
        review.hold(LATER);
        assertThat(review.isPending()).isTrue();
        assertThat(review.getText()).isEqualTo("改过的话");
        assertThat(review.getOpenedAt()).isEqualTo(LATER);
    }

    @Test
    void takesNoOtherWordsAfterRemovalForDangerOrWhileANoticeOfRightsRuns() {
        for (Reason reason : new Reason[] {Reason.THREAT, Reason.RIGHTS_NOTICE}) {
            Review review = approved(author);
            review.remove(moderator, new Ruling(reason, null), LATER);
            assertThat(review.isEditable()).isFalse();
            refuses("moderation.not_editable_" + reason, () -> review.resubmit(submission(author, "改"), words("改"), LATER));
        }
        Review leak = approved(author);
        leak.remove(moderator, new Ruling(Reason.PERSONAL_DATA, null), LATER);
        assertThat(leak.isEditable()).as("to take the number out is to mend it").isTrue();
    }

    @Test
    void isBarredFromShowingByItselfUntilAModeratorLetsItShow() {
        Review review = approved(author);
        assertThat(review.isBarred()).isFalse();
        review.remove(moderator, advertising, LATER);
        review.resubmit(submission(author, "改过的话"), words("改过的话"), LATER);
        review.hold(LATER);
        assertThat(review.isBarred()).isTrue();
        review.reject(moderator, advertising, LATER);
        review.resubmit(submission(author, "又改过的话"), words("又改过的话"), LATER);
        review.hold(LATER);
        assertThat(review.isBarred()).isTrue();
        review.approve(moderator, LATER);
        assertThat(review.isBarred()).isFalse();
    }

    @Test
    void isNeverDecidedByItsAuthor() {
        Review own = pending(moderator);
        refuses("moderation.own_text", () -> own.approve(moderator, LATER));
        refuses("moderation.own_text", () -> own.reject(moderator, advertising, LATER));
        own.approve(person("钱版主", Role.MODERATOR), LATER);
        refuses("moderation.own_text", () -> own.remove(moderator, advertising, LATER));
    }

    @Test
    void isDecidedByTheRoleItsKindNames() {
        Review text = pending(author);
        assertThatThrownBy(() -> text.approve(person("路人"), LATER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> text.approve(person("核验员", Role.VERIFIER), LATER)).isInstanceOf(NotAllowed.class);
        Review credential = pending(author);
        credential.decideAt("/desk/credential/aaaaaaaaaaaa", Role.VERIFIER);
        assertThatThrownBy(() -> credential.approve(moderator, LATER)).isInstanceOf(NotAllowed.class);
        credential.approve(person("核验员", Role.VERIFIER), LATER);
        assertThat(credential.isShown()).isTrue();
    }

    @Test
    void waitsAgainWithOtherWordsAndKeepsItsPlaceInTheQueue() {
        Review review = pending(author);
        review.resubmit(submission(author, "改过的话"), words("改过的话"), LATER);
        review.hold(LATER);
        assertThat(review.getOpenedAt()).isEqualTo(NOON);
        assertThat(review.getText()).isEqualTo("改过的话");
    }

    @Test
    void startsItsClockAnewWhenItComesBackAfterADecision() {
        Review review = pending(author);
        review.reject(moderator, advertising, NOON.plusSeconds(60));
        review.resubmit(submission(author, "改过的话"), words("改过的话"), LATER);
        review.hold(LATER);
        assertThat(review.isPending()).isTrue();
        assertThat(review.getOpenedAt()).isEqualTo(LATER);
        assertThat(review.getDecisions()).extracting(Decision::getKind).containsExactly(DecisionKind.HOLD, DecisionKind.REJECT, DecisionKind.HOLD);
    }

    @Test
    void takesOtherWordsFromItsAuthorAlone() {
        assertThatThrownBy(() -> pending(author).resubmit(submission(moderator, "改"), words("改"), LATER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void saysWhichChecksHoldIt() {
        Review review = new Review(submission(author, "朋"), words("朋", finding(Severity.NOTE, "word"), finding(Severity.HOLD, "contact"), finding(Severity.HOLD, "contact")), NOON);
        assertThat(review.isHeldByScreening()).isTrue();
        assertThat(words("朋", finding(Severity.NOTE, "word"), finding(Severity.HOLD, "contact")).heldBy()).isEqualTo(",contact,");
        assertThat(pending(author).isHeldByScreening()).isFalse();
    }

    @Test
    void keepsTheGravestFindingsWhenThereAreTooMany() {
        Finding[] many = IntStream.range(0, 500).mapToObj(i -> finding(i == 499 ? Severity.HOLD : Severity.NOTE, "word")).toArray(Finding[]::new);
        Screened words = words("朋", many);
        assertThat(words.findings()).hasSize(Screened.FINDINGS_MAX);
        assertThat(words.findings().get(0).severity()).isEqualTo(Severity.HOLD);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
