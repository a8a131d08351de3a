package org.mingda.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.question.QuestionStatus;
import org.mingda.question.Questions;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class ChoiceServiceIT {

    @Inject
    private ChoiceService choices;

    @Inject
    private Answers answers;

    @Inject
    private QuestionListService questions;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    private Account asker;
    private Question question;
    private Answer answer;

    @BeforeEach
    void showAnAnswer() {
        asker = people.person();
        question = maker.shown(asker);
        answer = answers.write(professionals.lawyer(), question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        maker.approve(answer.getReview());
    }

    @Test
    void isMadeByTheAskerWithAReason() {
        assertThatThrownBy(() -> choices.accept(people.person(), answer.getToken(), null)).isInstanceOf(NotFound.class);
        choices.accept(asker, answer.getToken(), Ground.STEPS);
        assertThat(choices.grounds(question)).containsEntry(answer.getToken(), Ground.STEPS);
        assertThat(status()).isEqualTo(QuestionStatus.ACCEPTED);
    }

    @Test
    void isTakenBackWithAReasonOnly() {
        choices.accept(asker, answer.getToken(), null);
        refused("choice.ground_missing", () -> choices.takeBack(asker, answer.getToken(), null));
        assertThat(status()).isEqualTo(QuestionStatus.ACCEPTED);
        choices.takeBack(asker, answer.getToken(), Ground.FAILED);
        assertThat(status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(choices.grounds(question)).isEmpty();
    }

    @Test
    void isRefusedForAnAnswerThatItsAuthorWithdrew() {
        answers.withdraw(answer.getAuthor(), answer.getToken());
        refused("choice.withdrawn", () -> choices.accept(asker, answer.getToken(), Ground.CLEAR));
        assertThat(status()).isEqualTo(QuestionStatus.WAITING);
    }

    @Test
    void isToldOnceWhenItIsMadeTwice() {
        choices.accept(asker, answer.getToken(), null);
        refused("answer.accepted_this", () -> choices.accept(asker, answer.getToken(), null));
    }

    private QuestionStatus status() {
        return questions.visible(null, question.getToken()).getStatus();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
