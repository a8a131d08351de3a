package org.mingda.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Role;
import org.mingda.appeal.Appeal;
import org.mingda.appeal.AppealService;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.signup.IssuedLinks;
import org.mingda.signup.SignUp;
import org.mingda.signup.SignUpService;
import org.mingda.site.Category;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class SanctionServiceIT {

    private static final Grounds GROUNDS = new Grounds(new Ruling(Reason.INSULT, "请对事不对人。"), "昨天在评论里辱骂其他成员两次。");

    @Inject
    private SanctionService sanctions;

    @Inject
    private ConductService conduct;

    @Inject
    private AppealService appeals;

    @Inject
    private ModerationService moderation;

    @Inject
    private SignUpService signUps;

    @Inject
    private AccountService accounts;

    @Inject
    private IssuedLinks letters;

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

    private Sanction impose(Account member, DecisionKind kind, Category category, Integer hours) {
        return sanctions.impose(people.person(Role.MODERATOR), member.getToken(), new Sentence(kind, category, hours, null), GROUNDS);
    }

    private Review post(Account author, Category category) {
        return moderation.submit(new Submission("QUESTION", author, "担保期间过了还要还吗", "银行现在找我，怎么办？" + Words.fresh(), "/rules", category, ReviewPolicy.PRE));
    }

    private void signUp(String email) {
        signUps.signUp(new SignUp("新人" + Words.fresh(), email, "correct horse battery", Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void stopsAMutedPersonFromPostingUntilTheClockEndsIt() {
        Account member = people.person();
        Review before = post(member, null);
        impose(member, DecisionKind.MUTE, null, 24);
        refuses("sanction.muted", () -> post(member, null));
        refuses("sanction.muted", () -> moderation.resubmit(before, new Submission("QUESTION", member, "担保", "改过的话" + Words.fresh(), "/rules", null, ReviewPolicy.PRE)));
        clock.move(Duration.ofHours(24).plusSeconds(1));
        assertThat(post(member, null).isPending()).isTrue();
    }

    @Test
    void holdsAgainWhenTheClockIsSetBackBeforeItsEnd() {
        Account member = people.person();
        impose(member, DecisionKind.MUTE, null, 24);
        clock.move(Duration.ofHours(25));
        assertThat(post(member, null).isPending()).isTrue();
        clock.move(Duration.ofHours(-2));
        refuses("sanction.muted", () -> post(member, null));
    }

    @Test
    void holdsInItsCategoryAlone() {
        Account member = people.person();
        impose(member, DecisionKind.MUTE, people.category(), 72);
        refuses("sanction.muted", () -> post(member, people.category()));
        assertThat(post(member, null).isPending()).isTrue();
    }

    @Test
    void leavesTheAppealToTheMutedAndTheSuspended() {
        for (DecisionKind kind : new DecisionKind[] {DecisionKind.MUTE, DecisionKind.SUSPEND, DecisionKind.BAN}) {
            Account member = people.person();
            Sanction sanction = impose(member, kind, null, 24);
            assertThat(appeals.appeal(member, sanction.getDecision().getToken(), "我没有骂人。").isOpen()).isTrue();
            assertThatThrownBy(() -> post(member, null)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void endsWhenAnotherModeratorFindsItWrongOnAppeal() {
        Account member = people.person();
        Sanction sanction = impose(member, DecisionKind.SUSPEND, null, 168);
        Appeal appeal = appeals.appeal(member, sanction.getDecision().getToken(), null);
        Account judge = people.person(Role.MODERATOR);
        appeals.overturn(judge, appeal.getToken(), appeals.find(judge, appeal.getToken()).getReview().getVersion());
        assertThat(conduct.inForce(member)).isEmpty();
        assertThat(post(member, null).isPending()).isTrue();
        assertThat(conduct.find(judge, sanction.getToken()).getLiftedBy()).isEqualTo(judge);
    }

    @Test
    void asksForAWarningToBeAcknowledgedBeforeTheNextPost() {
        Account member = people.person();
        Sanction warning = impose(member, DecisionKind.WARN, null, null);
        refuses("sanction.warning_open", () -> post(member, null));
        sanctions.acknowledge(member, warning.getToken());
        assertThat(post(member, null).isPending()).isTrue();
    }

    @Test
    void freesThePersonWhenItIsLifted() {
        Account member = people.person();
        Sanction mute = impose(member, DecisionKind.MUTE, null, 720);
        Account moderator = people.person(Role.MODERATOR);
        refuses("sanction.why_required", () -> sanctions.lift(moderator, mute.getToken(), mute.getVersion(), " "));
        refuses("shell.changed_meanwhile", () -> sanctions.lift(moderator, mute.getToken(), mute.getVersion() + 1, "已经道歉。"));
        sanctions.lift(moderator, mute.getToken(), conduct.find(moderator, mute.getToken()).getVersion(), "已经道歉。");
        assertThat(post(member, null).isPending()).isTrue();
        refuses("sanction.not_in_force", () -> sanctions.lift(moderator, mute.getToken(), conduct.find(moderator, mute.getToken()).getVersion(), "再一次。"));
    }

    @Test
    void keepsABannedPersonFromSigningUpAgainInAnySpelling() {
        Account member = people.person();
        String email = member.getEmail();
        Sanction ban = impose(member, DecisionKind.BAN, null, null);
        String again = email.replace("@", "+again@").toUpperCase(Locale.ROOT);
        signUp(again);
        assertThat(accounts.bySignInName(again)).isEmpty();
        assertThat(letters.heard("repeated " + email)).isTrue();

        Account moderator = people.person(Role.MODERATOR);
        sanctions.lift(moderator, ban.getToken(), conduct.find(moderator, ban.getToken()).getVersion(), "搞错了人。");
        signUp(again);
        assertThat(accounts.bySignInName(again)).isPresent();
    }

    @Test
    void knowsABannedPersonByTelephoneAndKeepsNoNumber() {
        Account member = people.person();
        sanctions.impose(people.person(Role.MODERATOR), member.getToken(), new Sentence(DecisionKind.BAN, null, null, "139 1234 5678"), GROUNDS);
        assertThat(conduct.barred(null, "+86 13912345678")).contains(member);
        signUp("13912345678@qq.com");
        assertThat(accounts.bySignInName("13912345678@qq.com")).isEmpty();
        assertThat(conduct.barred(null, "13912345679")).isEmpty();
        assertThat(em.createQuery("select m.mark from BanMark m", String.class).getResultList()).allMatch(mark -> mark.matches("[0-9a-f]{64}"));
        Account other = people.person();
        refuses("sanction.phone_shape", () -> sanctions.impose(people.person(Role.MODERATOR), other.getToken(), new Sentence(DecisionKind.BAN, null, null, "110"), GROUNDS));
        assertThat(conduct.inForce(other)).isEmpty();
    }

    @Test
    void isImposedOnNobodyAboveAndNotOnOneself() {
        Account moderator = people.person(Role.MODERATOR);
        Sentence mute = new Sentence(DecisionKind.MUTE, null, 24, null);
        refuses("sanction.higher_role", () -> sanctions.impose(moderator, people.person(Role.ADMIN).getToken(), mute, GROUNDS));
        refuses("sanction.not_yourself", () -> sanctions.impose(moderator, moderator.getToken(), mute, GROUNDS));
    }

    @Test
    void tellsThePersonAndTheAuditTrail() {
        Account member = people.person();
        Sanction mute = impose(member, DecisionKind.MUTE, null, 24);
        assertThat(em.createQuery("select count(n) from Notice n where n.account = :account and n.key = 'notification_notice.person_mute' and n.path = :path", Long.class)
                .setParameter("account", member).setParameter("path", mute.getPath()).getSingleResult()).isEqualTo(1);
        assertThat(em.createQuery("select count(e) from AuditEntry e where e.act = 'PERSON_MUTE' and e.subject = :name", Long.class)
                .setParameter("name", member.getName()).getSingleResult()).isEqualTo(1);
    }

    @Test
    void proposesTheNextStepFromTheRecord() {
        Account member = people.person();
        Account moderator = people.person(Role.MODERATOR);
        assertThat(conduct.proposal(moderator, member).kind()).isEqualTo(DecisionKind.WARN);
        impose(member, DecisionKind.MUTE, null, 24);
        assertThat(conduct.proposal(moderator, member)).isEqualTo(new Ladder(DecisionKind.MUTE, 72));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
