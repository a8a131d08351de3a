package org.mingda.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.mingda.account.Account;
import org.mingda.application.ApplicationService;
import org.mingda.comment.CommentService;
import org.mingda.credential.Compared;
import org.mingda.credential.Professionals;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.server.TimeSource;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.Words;
import org.mingda.verification.VerificationService;

/** Decisions and the appeals against them, for tests of what becomes of both. */
abstract class AppealedDecisions {

    static final Ruling OFF_TOPIC = new Ruling(Reason.OFF_TOPIC, "请发到提问。", "《社区规则》第 6 项");
    static final Ruling RIGHT = new Ruling(Reason.APPEAL_CONFIRMED, "上下文也看过了，仍然与主题无关。");

    @Inject
    AppealService appeals;

    @Inject
    OutcomeService outcomes;

    @Inject
    HeardDoubts doubts;

    @Inject
    ModerationService moderation;

    @Inject
    Professionals professionals;

    @Inject
    ApplicationService applications;

    @Inject
    VerificationService verifications;

    @Inject
    CommentService comments;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @PersistenceContext
    EntityManager em;

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    Submission submission(Account author, String text) {
        return new Submission("QUESTION", author, "担保期间过了还要还吗", text + Words.fresh(), "/rules", null, ReviewPolicy.PRE);
    }

    Review pending(Account author) {
        return moderation.submit(submission(author, "朋友借款时我签了担保，现在银行找我。"));
    }

    Decision rejected(Account author, Account by) {
        Review review = pending(author);
        return moderation.reject(by, review.getToken(), review.getVersion(), OFF_TOPIC).getLastDecision();
    }

    Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    void overturn(Account by, Appeal appeal) {
        appeals.overturn(by, appeal.getToken(), appeals.find(by, appeal.getToken()).getReview().getVersion());
    }

    long told(Account account, String key) {
        return em.createQuery("select count(n) from Notice n where n.account = :account and n.key = :key", Long.class)
                .setParameter("account", account).setParameter("key", "notification_notice." + key).getSingleResult();
    }

    Compared agree() {
        return Professionals.agree(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).plusDays(180));
    }

    static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
