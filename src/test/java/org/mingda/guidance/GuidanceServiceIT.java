package org.mingda.guidance;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerListService;
import org.mingda.answer.Answers;
import org.mingda.application.ApplicationService;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.question.Questions;
import org.mingda.reminder.ReminderTimer;
import org.mingda.server.TimeSource;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffService;
import org.mingda.site.Province;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;
import org.mingda.verification.VerificationService;

/** A trainee whose lawyer can no longer sign, on the way to another of the same firm. */
@ServiceTest
class GuidanceServiceIT {

    @Inject
    private GuidanceService guidances;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Answers answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private VerificationService verifications;

    @Inject
    private ApplicationService applications;

    @Inject
    private CredentialService credentials;

    @Inject
    private ReminderTimer timer;

    @Inject
    private Professionals professionals;

    @Inject
    private Questions questions;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @PersistenceContext
    private EntityManager em;

    private Account former;
    private Account next;
    private Account trainee;
    private Answer answer;
    private String words;

    @BeforeEach
    void aTraineesAnswerWaits() {
        former = professionals.lawyer();
        next = professionals.lawyer();
        trainee = professionals.trainee(former);
        words = "先把每一次还款的凭证按日期排好，再算出实际收到的本金。" + Words.fresh() + Words.fresh();
        String question = questions.shown(people.person()).getToken();
        answer = answers.write(trainee, question, words);
        answers.free(former, question);
        answers.free(next, question);
    }

    @AfterEach
    void showTheRealTime() {
        clock.reset();
    }

    private Credential of(Account person) {
        return applications.mine(person).get(0);
    }

    private void suspendTheFormer() {
        verifications.suspend(people.person(Role.VERIFIER), of(former).getToken(), of(former).getMark(), new Ruling(Reason.CREDENTIAL_STANDING, "执业机构已变更。"));
    }

    private SignOff signOff() {
        return reading.own(trainee, answer.getToken()).getClearance().getSignOff();
    }

    private long told(Account person, String key) {
        return em.createQuery("select count(n) from Notice n where n.account = :person and n.key = :key", Long.class)
                .setParameter("person", person).setParameter("key", "notification_notice." + key).getSingleResult();
    }

    @Test
    void handsOverWhatWaitsWordForWord() {
        suspendTheFormer();
        assertThat(guidances.isGuided(of(trainee))).isFalse();
        assertThat(told(trainee, "guidance_lost")).isEqualTo(1);
        refuses("signoff.supervisor_lapsed", () -> signOffs.sign(former, signOff().getToken(), signOff().getVersion(), words));

        Guidance asked = guidances.ask(trainee, next.getToken());
        assertThat(told(next, "guidance_asked")).isEqualTo(1);
        assertThat(signOff().getSupervisor()).isEqualTo(former);
        guidances.accept(next, asked.getToken());

        assertThat(guidances.isGuided(of(trainee))).isTrue();
        assertThat(credentials.badges(List.of(trainee)).get(trainee.getToken()).supervisorName()).isEqualTo(of(next).getClaim().getHolder());
        assertThat(signOffs.waiting(next, 1).items()).containsExactly(signOff());
        assertThat(signOffs.waiting(former, 1).items()).isEmpty();
        assertThat(signOff().getText()).isEqualTo(words);

        signOffs.sign(next, signOff().getToken(), signOff().getVersion(), words);
        Answer signed = reading.own(trainee, answer.getToken());
        assertThat(signed.getQualification().getSignedBy()).isEqualTo(next);
        assertThat(signed.getReview().getText()).isEqualTo(words);
    }

    @Test
    void keepsTheNameOfTheFormerLawyerOnEarlierAnswers() {
        signOffs.sign(former, signOff().getToken(), signOff().getVersion(), words);
        String name = of(former).getClaim().getHolder();
        guidances.accept(next, guidances.ask(trainee, next.getToken()).getToken());

        Answer signed = reading.own(trainee, answer.getToken());
        assertThat(reading.shown(List.of(signed), null, java.util.Set.of()).get(0).badge().supervisorName()).isEqualTo(name);
        assertThat(credentials.history(of(trainee))).extracting(s -> s.getAct().name()).contains("HAND_OVER");
    }

    @Test
    void tellsTheTraineeOnceWhenTheLawyerLapses() {
        LocalDate later = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE).plusDays(240);
        verifications.extend(people.person(Role.VERIFIER), of(trainee).getToken(), of(trainee).getMark(), Professionals.agree(later));
        clock.move(Duration.ofDays(181));
        timer.run();
        timer.run();

        assertThat(credentials.valid(former)).isEmpty();
        assertThat(told(trainee, "guidance_lost")).isEqualTo(1);
        assertThat(signOff().getText()).isEqualTo(words);
        assertThat(signOff().isAsked()).isTrue();
    }

    @Test
    void tellsTheTraineeWhenTheLawyerMovesToAnotherFirm() {
        professionals.valid(former, Professionals.claim(ProfessionalKind.LAWYER).at("示例迁徙律师事务所", Province.GUANGDONG), List.of());

        assertThat(told(trainee, "guidance_lost")).isEqualTo(1);
        assertThat(guidances.isGuided(of(trainee))).isFalse();
        refuses("signoff.trainee_lapsed", () -> signOffs.sign(former, signOff().getToken(), signOff().getVersion(), words));
    }

    @Test
    void offersOnlyLawyersOfTheSameFirm() {
        Account stranger = professionals.valid(people.person(), Professionals.claim(ProfessionalKind.LAWYER).at("示例别处律师事务所", Province.GUANGDONG), List.of()).getAccount();
        assertThat(guidances.candidates(trainee)).extracting(Credential::getAccount).contains(next).doesNotContain(former, stranger, trainee);

        refuses("guidance.no_lawyer", () -> guidances.ask(trainee, stranger.getToken()));
        refuses("guidance.no_lawyer", () -> guidances.ask(trainee, professionals.adviser().getToken()));
        refuses("guidance.no_trainee", () -> guidances.ask(next, former.getToken()));
    }

    @Test
    void letsTheLawyerWhoWasAskedDecideOnce() {
        Guidance asked = guidances.ask(trainee, next.getToken());
        assertThatThrownBy(() -> guidances.accept(former, asked.getToken())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guidances.find(trainee, asked.getToken())).isInstanceOf(NotFound.class);

        guidances.decline(next, asked.getToken());
        assertThat(of(trainee).getSupervisor()).isEqualTo(former);
        assertThat(told(trainee, "guidance_declined")).isEqualTo(1);
        refuses("guidance.decided_already", () -> guidances.accept(next, asked.getToken()));
    }

    @Test
    void asksOneLawyerAtATime() {
        Account third = professionals.lawyer();
        Guidance first = guidances.ask(trainee, next.getToken());
        Guidance second = guidances.ask(trainee, third.getToken());

        assertThat(guidances.open(trainee)).contains(second);
        refuses("guidance.decided_already", () -> guidances.accept(next, first.getToken()));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
