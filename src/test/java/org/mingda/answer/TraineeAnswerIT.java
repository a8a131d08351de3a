package org.mingda.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.question.QuestionStatus;
import org.mingda.question.Questions;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** A trainee's answer on its way: supervisor, review, page. */
@ServiceTest
class TraineeAnswerIT {

    @Inject
    private Answers answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private SignOffService signOffs;

    @Inject
    private QuestionListService questions;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    private Account lawyer;
    private Account trainee;
    private Question question;
    private Answer answer;

    @BeforeEach
    void write() {
        lawyer = professionals.lawyer();
        trainee = professionals.trainee(lawyer);
        question = maker.shown(people.person());
        answer = answers.write(trainee, question.getToken(), words());
        answers.free(lawyer, question.getToken());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void waitsForTheNamedLawyerAndIsNoAnswerBefore() {
        assertThat(answer.getReview()).isNull();
        assertThat(reading.of(trainee, question)).containsExactly(answer);
        assertThat(reading.of(null, question)).isEmpty();
        assertThat(status()).isEqualTo(QuestionStatus.WAITING);
        assertThat(signOffs.waiting(lawyer, 1).getItems()).containsExactly(signOff());
        assertThat(signOffs.waiting(professionals.lawyer(), 1).getItems()).isEmpty();
        assertThatThrownBy(() -> signOffs.find(professionals.lawyer(), signOff().getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void countsOnceSignedAndApprovedAndNamesBoth() {
        String mended = words();
        signOffs.sign(lawyer, signOff().getToken(), signOff().getVersion(), mended);
        Answer signed = reading.own(trainee, answer.getToken());
        assertThat(signed.getReview().isPending()).isTrue();
        assertThat(signed.getReview().getAuthor()).isEqualTo(trainee);
        maker.approve(signed.getReview());
        Answer shown = reading.of(null, question).get(0);
        assertThat(shown.getText()).isEqualTo(mended);
        assertThat(shown.getQualification().getSignedBy()).isEqualTo(lawyer);
        assertThat(signOffs.find(lawyer, signOff().getToken()).isMended()).isTrue();
        assertThat(status()).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    void comesBackWithARemarkAndGoesAgain() {
        signOffs.handBack(lawyer, signOff().getToken(), signOff().getVersion(), "请写明依据的法条。");
        assertThat(reading.own(trainee, answer.getToken()).getClearance().getSignOff().getRemark()).isEqualTo("请写明依据的法条。");
        answers.edit(trainee, answer.getToken(), answer.getClearance().getEdition(), words());
        assertThat(signOffs.waiting(lawyer, 1).getItems()).hasSize(1);
    }

    @Test
    void isSignedOnlyAsItWasRead() {
        int seen = signOff().getVersion();
        answers.edit(trainee, answer.getToken(), answer.getClearance().getEdition(), words());
        refused("signoff.changed_meanwhile", () -> signOffs.sign(lawyer, answer.getClearance().getSignOff().getToken(), seen, words()));
    }

    @Test
    void isNotSignedOnceEitherCredentialHasLapsed() {
        SignOff asked = signOff();
        clock.move(Duration.ofDays(200));
        refused("signoff.supervisor_lapsed", () -> signOffs.sign(lawyer, asked.getToken(), asked.getVersion(), words()));
    }

    @Test
    void staysAndSaysSoWhenTheSupervisorLapsesWhileItWaits() {
        assertThat(signOffs.isStranded(signOff())).isFalse();
        String before = signOff().getWritten();
        clock.move(Duration.ofDays(200));
        assertThat(signOffs.isStranded(signOff())).isTrue();
        refused("answer.credential_missing", () -> answers.edit(trainee, answer.getToken(), answer.getClearance().getEdition(), before));
        assertThat(signOff().getWritten()).isEqualTo(before);
        clock.reset();
        assertThat(signOffs.isStranded(signOff())).isFalse();
    }

    @Test
    void showsBothWhatWasChanged() {
        String written = signOff().getWritten();
        signOffs.sign(lawyer, signOff().getToken(), signOff().getVersion(), words());
        SignOff signed = signOffs.find(trainee, signOff().getToken());
        assertThat(signed.getWritten()).isEqualTo(written);
        assertThat(signed.isMended()).isTrue();
        assertThatThrownBy(() -> signOffs.sign(trainee, signed.getToken(), signed.getVersion(), written)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsItsOldWordsWhileNewOnesWaitForTheLawyer() {
        signOffs.sign(lawyer, signOff().getToken(), signOff().getVersion(), signOff().getText());
        Answer signed = reading.own(trainee, answer.getToken());
        maker.approve(signed.getReview());
        String before = signed.getText();
        Answer edited = answers.edit(trainee, answer.getToken(), signed.getClearance().getEdition(), words());
        assertThat(edited.isShown()).isTrue();
        assertThat(reading.of(null, question).get(0).getText()).isEqualTo(before);
        assertThat(signOffs.waiting(lawyer, 1).getItems()).hasSize(1);
    }

    @Test
    void mayBeTakenBackFromTheLawyer() {
        answers.withdraw(trainee, answer.getToken());
        assertThat(signOffs.waiting(lawyer, 1).getItems()).isEmpty();
        assertThat(reading.of(trainee, question)).isEmpty();
    }

    private SignOff signOff() {
        return reading.own(trainee, answer.getToken()).getClearance().getSignOff();
    }

    private QuestionStatus status() {
        return questions.visible(null, question.getToken()).getStatus();
    }

    private static String words() {
        return Questions.words("执行时应当保留您本人和所扶养家属的生活必需费用。");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
