package org.mingda.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.application.ApplicationService;
import org.mingda.comment.Comment;
import org.mingda.comment.CommentService;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.server.TimeSource;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;
import org.mingda.verification.Compared;
import org.mingda.verification.VerificationService;

@ServiceTest
class AppealServiceIT {

    private static final Ruling OFF_TOPIC = new Ruling(Reason.OFF_TOPIC, "请发到提问。", "《社区规则》第 6 项");
    private static final Ruling RIGHT = new Ruling(Reason.APPEAL_CONFIRMED, "上下文也看过了，仍然与主题无关。");

    @Inject
    private AppealService appeals;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private HeardDoubts doubts;

    @Inject
    private ModerationService moderation;

    @Inject
    private Professionals professionals;

    @Inject
    private ApplicationService applications;

    @Inject
    private VerificationService verifications;

    @Inject
    private CommentService comments;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @PersistenceContext
    private EntityManager em;

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    private Submission submission(Account author, String text) {
        return new Submission("QUESTION", author, "担保期间过了还要还吗", text + Words.fresh(), "/rules", null, ReviewPolicy.PRE);
    }

    private Review pending(Account author) {
        return moderation.submit(submission(author, "朋友借款时我签了担保，现在银行找我。"));
    }

    private Decision rejected(Account author, Account by) {
        Review review = pending(author);
        return moderation.reject(by, review.getToken(), review.getVersion(), OFF_TOPIC).getLastDecision();
    }

    private Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    private void overturn(Account by, Appeal appeal) {
        appeals.overturn(by, appeal.getToken(), appeals.find(by, appeal.getToken()).getReview().getVersion());
    }

    private long told(Account account, String key) {
        return em.createQuery("select count(n) from Notice n where n.account = :account and n.key = :key", Long.class)
                .setParameter("account", account).setParameter("key", "notification_notice." + key).getSingleResult();
    }

    @Test
    void putsATextBackWhenAnotherModeratorFindsTheDecisionWrong() {
        Account author = people.person();
        Account decider = people.person(Role.MODERATOR);
        Account other = people.person(Role.MODERATOR);
        Decision decision = rejected(author, decider);
        Appeal appeal = appeals.appeal(author, decision.getToken(), "这正是关于担保的。");
        assertThat(appeals.find(other, appeal.getToken()).getReview().getText()).isEqualTo("这正是关于担保的。");
        overturn(other, appeal);

        assertThat(stored(decision.getReview()).isShown()).isTrue();
        assertThat(stored(decision.getReview()).getLastDecision().getKind()).isEqualTo(DecisionKind.RESTORE);
        Appeal judged = appeals.find(other, appeal.getToken());
        assertThat(judged.getOutcome()).isEqualTo(Outcome.OVERTURNED);
        assertThat(judged.getJudge()).isEqualTo(other);
        assertThat(told(author, "appeal_approve")).isEqualTo(1);
        assertThat(em.createQuery("select count(e) from AuditEntry e where e.act = 'DECISION_OVERTURNED' and e.actor = :by", Long.class)
                .setParameter("by", other).getSingleResult()).isEqualTo(1);
    }

    @Test
    void keepsADecisionsReasonsGroundAndReach() {
        Decision decision = rejected(people.person(), people.person(Role.MODERATOR));
        Decision kept = em.createQuery("select d from Decision d where d.token = :token", Decision.class).setParameter("token", decision.getToken()).getSingleResult();
        assertThat(kept.getGround()).isEqualTo("《社区规则》第 6 项");
        assertThat(kept.getSubject()).isEqualTo(decision.getReview().getAuthor());
        assertThat(kept.getReach().getScope().getName()).isEqualTo("TEXT");
        assertThat(kept.getReach().getUntil()).isNull();
        assertThat(kept.getRules()).containsExactly("new-account");
    }

    @Test
    void isNotJudgedByTheModeratorWhoDecided() {
        Account decider = people.person(Role.MODERATOR);
        Account author = people.person();
        Appeal appeal = appeals.appeal(author, rejected(author, decider).getToken(), null);
        refuses("appeal.own_decision", () -> overturn(decider, appeal));
        refuses("appeal.own_decision", () -> appeals.uphold(decider, appeal.getToken(), appeal.getReview().getVersion(), RIGHT));
        assertThat(appeals.find(decider, appeal.getToken()).isOpen()).isTrue();
    }

    @Test
    void isNotForOthersNorForReaders() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        assertThatThrownBy(() -> appeals.appeal(people.person(), decision.getToken(), null)).isInstanceOf(NotFound.class);
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        assertThatThrownBy(() -> appeals.find(people.person(), appeal.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> appeals.find(people.person(Role.VERIFIER), appeal.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> appeals.withdraw(people.person(), appeal.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void isMadeOnceForEachDecision() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        refuses("appeal.already", () -> appeals.appeal(author, decision.getToken(), "再说一次"));
        appeals.withdraw(author, appeal.getToken());
        refuses("appeal.already", () -> appeals.appeal(author, decision.getToken(), "又说一次"));
        assertThat(appeals.about(author, decision).orElseThrow().getOutcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void isMadeWithinTheTimeOfTheSettings() {
        Account author = people.person();
        Decision inTime = rejected(author, people.person(Role.MODERATOR));
        Decision late = rejected(author, people.person(Role.MODERATOR));
        clock.move(appeals.limit().minus(Duration.ofMinutes(5)));
        appeals.appeal(author, inTime.getToken(), null);
        clock.move(Duration.ofMinutes(10));
        refuses("appeal.late", () -> appeals.appeal(author, late.getToken(), null));
    }

    @Test
    void againstAHoldIsJudgedByAnyModeratorAndLetsTheTextShow() {
        Account author = people.person();
        Review held = pending(author);
        Appeal appeal = appeals.appeal(author, held.getLastDecision().getToken(), null);
        overturn(people.person(Role.MODERATOR), appeal);
        assertThat(stored(held).isShown()).isTrue();
    }

    @Test
    void leavesTheTextWhereItIsWhenTheDecisionWasRight() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        Account judge = people.person(Role.MODERATOR);
        int seen = appeals.find(judge, appeal.getToken()).getReview().getVersion();
        refuses("appeal.explanation_required", () -> appeals.uphold(judge, appeal.getToken(), seen, new Ruling(Reason.APPEAL_CONFIRMED, null)));
        appeals.uphold(judge, appeal.getToken(), seen, RIGHT);
        assertThat(stored(decision.getReview()).getState()).isEqualTo(ReviewState.REJECTED);
        assertThat(appeals.find(judge, appeal.getToken()).getOutcome()).isEqualTo(Outcome.UPHELD);
        assertThat(told(author, "appeal_reject")).isEqualTo(1);
        refuses("appeal.closed", () -> overturn(people.person(Role.MODERATOR), appeal));
    }

    @Test
    void leavesAloneWhatItsAuthorMendedMeanwhile() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        moderation.resubmit(decision.getReview(), submission(author, "改过的话，请重新看。"));
        overturn(people.person(Role.MODERATOR), appeal);
        assertThat(stored(decision.getReview()).isPending()).isTrue();
    }

    @Test
    void isJudgedOnItsOwnPageAlone() {
        Account author = people.person();
        Appeal appeal = appeals.appeal(author, rejected(author, people.person(Role.MODERATOR)).getToken(), null);
        Review review = stored(appeal.getReview());
        refuses("appeal.judge_here", () -> moderation.approve(people.person(Role.MODERATOR), review.getToken(), review.getVersion()));
        assertThat(stored(review).isPending()).isTrue();
    }

    @Test
    void isNotMadeAgainstAppeals() {
        Account author = people.person();
        Appeal appeal = appeals.appeal(author, rejected(author, people.person(Role.MODERATOR)).getToken(), null);
        refuses("appeal.not_for_this", () -> appeals.appeal(author, stored(appeal.getReview()).getLastDecision().getToken(), null));
    }

    @Test
    void countsOutcomesAndDoubtsARuleThatIsOverturnedOften() {
        Account decider = people.person(Role.MODERATOR);
        for (int i = 0; i < 3; i++) {
            Account author = people.person();
            Review held = moderation.submit(submission(author, "催收的人自称电话是 13800138000，可信吗？"));
            Decision decision = moderation.reject(decider, held.getToken(), held.getVersion(), new Ruling(Reason.CONTACT, null)).getLastDecision();
            assertThat(decision.getRules()).contains("contact");
            overturn(people.person(Role.MODERATOR), appeals.appeal(author, decision.getToken(), null));
        }
        assertThat(doubts.of("contact")).isNotEmpty();
        Outcomes seen = outcomes.outcomes(people.person(Role.MODERATOR, Role.ADMIN));
        assertThat(seen.moderators()).filteredOn(t -> t.name().equals(decider.getName())).singleElement()
                .satisfies(t -> assertThat(t.overturned()).isEqualTo(3)).satisfies(t -> assertThat(t.decided()).isEqualTo(3));
        assertThat(seen.rules()).filteredOn(t -> t.name().equals("contact")).singleElement().satisfies(t -> assertThat(outcomes.isDoubtful(t)).isTrue());
        assertThat(outcomes.outcomes(people.person(Role.MODERATOR)).moderators()).noneMatch(t -> t.name().equals(decider.getName()));
        assertThatThrownBy(() -> outcomes.outcomes(people.person())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void bringsARefusedCredentialBackToReviewByAnotherVerifier() {
        Account person = people.person();
        Credential waiting = professionals.waiting(person, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        Account verifier = people.person(Role.VERIFIER);
        verifications.refuse(verifier, waiting.getToken(), waiting.getMark(), new Ruling(Reason.CREDENTIAL_EVIDENCE, "看不清。"));
        Decision decision = stored(waiting.getReview()).getLastDecision();
        Appeal appeal = appeals.appeal(person, decision.getToken(), "照片是清楚的。");
        assertThatThrownBy(() -> appeals.find(people.person(Role.MODERATOR), appeal.getToken())).isInstanceOf(NotAllowed.class);
        refuses("appeal.own_decision", () -> overturn(verifier, appeal));
        overturn(people.person(Role.VERIFIER), appeal);
        assertThat(stored(waiting.getReview()).isPending()).isTrue();
        Credential again = applications.own(person, waiting.getToken());
        assertThat(again.isWaiting()).isTrue();
        verifications.verify(people.person(Role.VERIFIER), again.getToken(), again.getMark(), agree());
        assertThat(stored(waiting.getReview()).isShown()).isTrue();
    }

    @Test
    void bringsARevokedCredentialBackToReviewToo() {
        Account person = professionals.lawyer();
        Credential valid = applications.mine(person).get(0);
        verifications.revoke(people.person(Role.VERIFIER), valid.getToken(), valid.getMark(), new Ruling(Reason.CREDENTIAL_STANDING, "查询显示已停止执业。"));
        overturn(people.person(Role.VERIFIER), appeals.appeal(person, stored(valid.getReview()).getLastDecision().getToken(), null));
        Credential again = applications.own(person, valid.getToken());
        assertThat(again.isWaiting()).isTrue();
        verifications.verify(people.person(Role.VERIFIER), again.getToken(), again.getMark(), agree());
        assertThat(applications.own(person, valid.getToken()).isValid(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE))).isTrue();
    }

    @Test
    void putsACommentBackAmongTheFeatured() {
        Account author = people.person(Role.EDITOR);
        Account editor = people.person(Role.EDITOR);
        Comment comment = comments.post(author, comments.openThread("/rules", "催款函", null).getToken(), null, "算的。" + Words.fresh());
        comments.feature(editor, comment.getToken(), comments.find(comment.getToken()).orElseThrow().getVersion(), true);
        comments.unfeature(editor, comment.getToken(), comments.find(comment.getToken()).orElseThrow().getVersion(), new Ruling(Reason.MISLEADING, "这一句不准确。"));
        Decision decision = em.createQuery("select d from Decision d where d.review = :review and d.kind = :kind", Decision.class)
                .setParameter("review", comment.getReview()).setParameter("kind", DecisionKind.UNFEATURE).getSingleResult();
        assertThat(told(author, "review_unfeature")).isEqualTo(1);
        assertThat(stored(comment.getReview()).getLastDecision().getKind()).isEqualTo(DecisionKind.APPROVE);
        overturn(people.person(Role.MODERATOR), appeals.appeal(author, decision.getToken(), null));
        assertThat(comments.find(comment.getToken()).orElseThrow().isFeatured()).isTrue();
    }

    private Compared agree() {
        return new Compared("执业证扫描件与公开查询一致", LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).plusDays(180));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
