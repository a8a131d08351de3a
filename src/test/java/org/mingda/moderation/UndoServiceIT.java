package org.mingda.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

@ServiceTest
class UndoServiceIT {

    private static final Ruling RULING = new Ruling(Reason.ADVERTISING, "请看规则");

    @Inject
    private ModerationService moderation;

    @Inject
    private UndoService undos;

    @PersistenceContext
    private EntityManager em;

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

    private Review pending(Account author) {
        return moderation.submit(new Submission("UNDO", author, "担保", "朋友借款时我签了担保。 " + Words.fresh(), "/", null, ReviewPolicy.PRE));
    }

    private Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    private Decision decision(Review review) {
        return stored(review).getLastDecision();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void putsARejectedTextBackExactlyAndRecordsBoth() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = stored(pending(people.person()));
        moderation.reject(moderator, review.getToken(), review.getVersion(), RULING);
        Decision rejection = decision(review);
        moderation.undo(moderator, rejection.getToken());
        Review back = stored(review);
        assertThat(back.isPending()).isTrue();
        assertThat(back.getText()).isEqualTo(review.getText());
        assertThat(back.getFindings()).isEqualTo(review.getFindings());
        assertThat(back.getHoldingChecks()).isEqualTo(review.getHoldingChecks());
        assertThat(back.getDecidedAt()).isNull();
        assertThat(back.getOpenedAt()).isEqualTo(review.getOpenedAt());
        assertThat(back.getDecisions()).extracting(Decision::getKind).containsExactly(DecisionKind.HOLD, DecisionKind.REJECT, DecisionKind.UNDO);
        assertThat(back.getLastDecision().getKind()).isEqualTo(DecisionKind.HOLD);
        moderation.approve(moderator, back.getToken(), back.getVersion());
        assertThat(stored(review).isShown()).isTrue();
    }

    @Test
    void bringsTheAuthorsOwnWordsBack() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = pending(people.person());
        moderation.approve(moderator, review.getToken(), review.getVersion(), new Amendment("担保", "改过的话。"));
        assertThat(stored(review).getText()).isEqualTo("改过的话。");
        moderation.undo(moderator, decision(review).getToken());
        assertThat(stored(review).getText()).isEqualTo(review.getText());
        assertThat(stored(review).isPending()).isTrue();
    }

    @Test
    void tellsTheAuthorWhenTheTimeIsUpAndNothingWhenItWasUndone() {
        Account moderator = people.person(Role.MODERATOR);
        Account author = people.person();
        Review first = pending(author);
        Review second = pending(author);
        moderation.reject(moderator, first.getToken(), first.getVersion(), RULING);
        moderation.reject(moderator, second.getToken(), second.getVersion(), RULING);
        assertThat(notices.unread(author)).isZero();
        moderation.undo(moderator, decision(first).getToken());
        clock.move(Duration.ofSeconds(31));
        assertThat(notices.unread(author)).isEqualTo(1);
        assertThat(notices.inbox(author, 1).items()).extracting(n -> n.getPath()).containsExactly("/me/decision/" + decision(second).getToken());
    }

    @Test
    void isForTheOneWhoDecidedWithinTheTimeAndOnce() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = pending(people.person());
        moderation.approve(moderator, review.getToken(), review.getVersion());
        String decision = decision(review).getToken();
        assertThat(undos.open(moderator)).hasSize(1);
        refuses("moderation.undo_not_yours", () -> moderation.undo(people.person(Role.MODERATOR), decision));
        clock.move(Duration.ofSeconds(31));
        assertThat(undos.open(moderator)).isEmpty();
        refuses("moderation.undo_late", () -> moderation.undo(moderator, decision));
        clock.reset();
        moderation.undo(moderator, decision);
        refuses("moderation.undo_late", () -> moderation.undo(moderator, decision));
    }

    @Test
    void leavesWhatOthersDidSince() {
        Account moderator = people.person(Role.MODERATOR);
        Account author = people.person();
        Review review = pending(author);
        moderation.approve(moderator, review.getToken(), review.getVersion());
        String decision = decision(review).getToken();
        moderation.withdraw(author, review.getToken());
        refuses("moderation.changed_meanwhile", () -> moderation.undo(moderator, decision));
        assertThat(stored(review).getState()).isEqualTo(ReviewState.WITHDRAWN);
    }

    @Test
    void clearsTheCopiesWhenTheTimeIsUp() {
        Account moderator = people.person(Role.MODERATOR);
        Review review = pending(people.person());
        moderation.approve(moderator, review.getToken(), review.getVersion());
        clock.move(Duration.ofSeconds(31));
        undos.clear();
        assertThat(em.createQuery("select count(u) from Undo u where u.decision.review = :review", Long.class).setParameter("review", review).getSingleResult()).isZero();
    }

    /** One takes his decision back while another decides anew: whoever comes first wins, and the record tells one story. */
    @Test
    void neverLosesAnActWhenUndoAndDecisionMeet() throws Exception {
        Account first = people.person(Role.MODERATOR);
        Account second = people.person(Role.MODERATOR);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 20; i++) {
                Review review = pending(people.person());
                int shown = moderation.approve(first, review.getToken(), review.getVersion()).getVersion();
                String decision = decision(review).getToken();
                Future<Boolean> undone = pool.submit(() -> succeeds(() -> moderation.undo(first, decision)));
                Future<Boolean> removed = pool.submit(() -> succeeds(() -> moderation.remove(second, review.getToken(), shown, RULING)));
                assertThat(undone.get() ^ removed.get()).isTrue();
                assertThat(stored(review).getState()).isEqualTo(undone.get() ? ReviewState.PENDING : ReviewState.REMOVED);
                assertThat(stored(review).getDecisions()).hasSize(3);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal second) {
            assertThat(second.key()).isEqualTo("moderation.changed_meanwhile");
            return false;
        }
    }
}
