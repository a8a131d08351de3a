package org.mingda.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerListService;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class AgreementServiceIT {

    @Inject
    private AgreementService agreements;

    @Inject
    private Answers answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    private Account author;
    private Account lawyer;
    private Question question;
    private Answer answer;

    @BeforeEach
    void showAnAnswer() {
        author = professionals.lawyer();
        lawyer = professionals.lawyer();
        question = maker.shown(people.person());
        answer = answers.write(author, question.getToken(), words());
        maker.approve(answer.getReview());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void namesTheLawyersWhoAgreeWithTheirBadges() {
        agreements.agree(lawyer, answer.getToken());
        List<Agreeing> now = agreements.now(question).get(answer.getToken());
        assertThat(now).extracting(Agreeing::name).containsExactly(lawyer.getName());
        assertThat(now.get(0).badge().getPath()).isNotEmpty();
        refused("agreement.already", () -> agreements.agree(lawyer, answer.getToken()));
        agreements.takeBack(lawyer, answer.getToken());
        assertThat(agreements.now(question)).isEmpty();
        refused("agreement.not_yet", () -> agreements.takeBack(lawyer, answer.getToken()));
    }

    @Test
    void isForOtherLawyersAlone() {
        refused("agreement.own", () -> agreements.agree(author, answer.getToken()));
        refused("agreement.lawyers_only", () -> agreements.agree(people.person(), answer.getToken()));
        refused("agreement.lawyers_only", () -> agreements.agree(professionals.adviser(), answer.getToken()));
        refused("agreement.lawyers_only", () -> agreements.agree(professionals.trainee(lawyer), answer.getToken()));
    }

    @Test
    void isNotForTheLawyerWhoSigned() {
        Account trainee = professionals.trainee(lawyer);
        Answer theirs = answers.write(trainee, question.getToken(), words());
        SignOff signOff = theirs.getClearance().getSignOff();
        answers.free(lawyer, question.getToken());
        signOffs.sign(lawyer, signOff.getToken(), signOff.getVersion(), signOff.getText());
        maker.approve(reading.own(trainee, theirs.getToken()).getReview());
        refused("agreement.signed_it", () -> agreements.agree(lawyer, theirs.getToken()));
        agreements.agree(author, theirs.getToken());
        assertThat(agreements.now(question).get(theirs.getToken())).hasSize(1);
    }

    @Test
    void countsNoMoreWhenItsLawyersCredentialLapses() {
        agreements.agree(lawyer, answer.getToken());
        clock.move(Duration.ofDays(200));
        assertThat(agreements.now(question)).isEmpty();
        refused("agreement.lawyers_only", () -> agreements.agree(lawyer, answer.getToken()));
        clock.reset();
        assertThat(agreements.now(question)).hasSize(1);
    }

    @Test
    void isAboutTheseWordsAndNoOthers() {
        agreements.agree(lawyer, answer.getToken());
        answers.edit(author, answer.getToken(), reading.own(author, answer.getToken()).getClearance().getEdition(), words());
        if (reading.own(author, answer.getToken()).getReview().isPending()) {
            maker.approve(answer.getReview());
        }
        assertThat(agreements.now(question)).isEmpty();
        agreements.agree(lawyer, answer.getToken());
        assertThat(agreements.now(question)).hasSize(1);
        answers.withdraw(author, answer.getToken());
        assertThat(agreements.now(question)).isEmpty();
    }

    private static String words() {
        return Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
