package org.mingda.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.notification.NoticeService;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** The server's clock is set back or forward while moderators work: nothing is lost, stuck or decided twice. */
@ServiceTest
class ClockJumpIT {

    private static final Ruling RULING = new Ruling(Reason.INSULT, null);

    @Inject
    private ModerationService moderation;

    @Inject
    private LeaseService leases;

    @Inject
    private QueueService queue;

    @Inject
    private NoticeService notices;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Review pending() {
        return moderation.submit(new Submission("JUMP", people.person(), "担保", "朋友借款时我签了担保。 " + Words.fresh(), "/", null, ReviewPolicy.PRE));
    }

    private Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void holdsNobodyUpWithALeaseFromBeforeTheClockWasSetBack() {
        Review review = pending();
        Account first = people.person(Role.MODERATOR);
        Account second = people.person(Role.MODERATOR);
        assertThat(leases.take(first, review.getToken())).isTrue();
        clock.move(Duration.ofHours(-3));
        assertThat(stored(review).isLeased(clock.instant())).isFalse();
        assertThat(leases.take(second, review.getToken())).isTrue();
        refuses("moderation.leased", () -> moderation.approve(first, review.getToken(), review.getVersion()));
        moderation.approve(second, review.getToken(), review.getVersion());
        refuses("moderation.changed_meanwhile", () -> moderation.reject(first, review.getToken(), review.getVersion(), RULING));
    }

    @Test
    void letsTheNextOneInWhenTheClockIsSetForward() {
        Review review = pending();
        Account first = people.person(Role.MODERATOR);
        Account second = people.person(Role.MODERATOR);
        leases.take(first, review.getToken());
        clock.move(Duration.ofDays(2));
        assertThat(leases.take(second, review.getToken())).isTrue();
        refuses("moderation.leased", () -> moderation.approve(first, review.getToken(), review.getVersion()));
        assertThat(stored(review).getDecisions()).noneMatch(d -> !d.isByMachine());
    }

    @Test
    void keepsTheWayBackAsLongAsTheNoticeIsHeld() {
        Review review = pending();
        Account moderator = people.person(Role.MODERATOR);
        moderation.reject(moderator, review.getToken(), review.getVersion(), RULING);
        clock.move(Duration.ofHours(-1));
        assertThat(notices.unread(review.getAuthor())).isZero();
        moderation.undo(moderator, stored(review).getLastDecision().getToken());
        assertThat(stored(review).isPending()).isTrue();
        clock.move(Duration.ofHours(2));
        assertThat(notices.unread(review.getAuthor())).isZero();
    }

    @Test
    void countsNoWaitShorterThanNone() {
        Review review = pending();
        // a model that was trained in the meantime speaks from the first refreshing on
        queue.refresh(review.getId() - 1, 1);
        int points = stored(review).getPlace().getNumber();
        clock.move(Duration.ofDays(-1));
        queue.refresh(review.getId() - 1, 1);
        assertThat(stored(review).getPlace().getNumber()).isEqualTo(points);
        assertThat(stored(review).getPlace().isLate(clock.instant())).isFalse();
        moderation.approve(people.person(Role.MODERATOR), review.getToken(), stored(review).getVersion());
        assertThat(stored(review).getLastDecision().getWait()).isZero();
    }
}
