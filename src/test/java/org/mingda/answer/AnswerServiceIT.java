package org.mingda.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.comment.CommentService;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.QuestionDraft;
import org.mingda.question.QuestionListService;
import org.mingda.question.QuestionService;
import org.mingda.question.QuestionStatus;
import org.mingda.question.Questions;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class AnswerServiceIT {

    @Inject
    private Answers answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private QuestionListService questions;

    @Inject
    private QuestionService asking;

    @Inject
    private CommentService comments;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private HeardAnswers heard;

    @Inject
    private MovableClock clock;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void isWrittenByHoldersOfAValidCredentialOnly() {
        Question question = maker.shown(people.person());
        refused("answer.credential_missing", () -> answers.write(people.person(), question.getToken(), words()));
        Account lawyer = professionals.lawyer();
        clock.move(Duration.ofDays(200));
        refused("answer.credential_missing", () -> answers.write(lawyer, question.getToken(), words()));
        clock.reset();
        assertThat(answers.write(lawyer, question.getToken(), words()).getAuthor()).isEqualTo(lawyer);
    }

    @Test
    void isRefusedForOnesOwnForHiddenAndForAnsweredQuestions() {
        Account lawyer = professionals.lawyer();
        Question own = maker.shown(lawyer);
        refused("answer.own_question", () -> answers.write(lawyer, own.getToken(), words()));
        Question pending = maker.pending(people.person(), null);
        assertThatThrownBy(() -> answers.write(lawyer, pending.getToken(), words())).isInstanceOf(NotFound.class);
        Question question = maker.shown(people.person());
        answers.write(lawyer, question.getToken(), words());
        refused("answer.answered_already", () -> answers.write(lawyer, question.getToken(), words()));
        refused("answer.body_length", () -> answers.write(professionals.lawyer(), question.getToken(), "要还。"));
    }

    @Test
    void changesTheStateOfItsQuestionWithEveryDecision() {
        Question question = maker.shown(people.person());
        Answer answer = answers.write(professionals.lawyer(), question.getToken(), words());
        assertThat(status(question)).isEqualTo(QuestionStatus.WAITING);
        assertThat(reading.of(null, question)).isEmpty();
        maker.approve(answer.getReview());
        assertThat(status(question)).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(reading.of(null, question)).containsExactly(answer);
        maker.remove(answer.getReview());
        assertThat(status(question)).isEqualTo(QuestionStatus.WAITING);
        maker.restore(answer.getReview());
        assertThat(status(question)).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(heard.shown(answer)).isEqualTo(1);
        assertThat(questions.newestAnswered(50)).contains(question);
    }

    @Test
    void takesItsRemarksAwayWithIt() {
        Answer answer = shown(maker.shown(people.person()));
        comments.post(people.person(), answer.getThread().getToken(), null, Questions.words("我也是这样"));
        maker.remove(answer.getReview());
        refused("comment.thread_closed", () -> comments.post(people.person(), answer.getThread().getToken(), null, Questions.words("我也是这样")));
    }

    @Test
    void hidesItsRemarksWhenItsQuestionGoes() {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        maker.remove(question.getReview());
        refused("comment.thread_closed", () -> comments.post(people.person(), answer.getThread().getToken(), null, Questions.words("我也是这样")));
    }

    @Test
    void saysThatItsCredentialHasLapsed() {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        assertThat(row(question, answer).badge().isLapsed()).isFalse();
        clock.move(Duration.ofDays(200));
        assertThat(row(question, answer).badge().isLapsed()).isTrue();
        assertThat(row(question, answer).badge().getKind()).isEqualTo(answer.getQualification().getKind());
    }

    /** What another node commits is a row like this: no account in memory may keep its badge. */
    @Test
    void saysSoAtOnceWhenAnotherNodeBlocksItsAuthor() throws SQLException {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        assertThat(row(question, answer).badge().isLapsed()).isFalse();
        try (Connection connection = database.getConnection(); PreparedStatement block = connection.prepareStatement("update account set blocked_at = current_timestamp where token = ?")) {
            block.setString(1, answer.getAuthor().getToken());
            block.executeUpdate();
        }
        assertThat(row(question, answer).badge().isLapsed()).isTrue();
    }

    @Test
    void refusesAnEditOfWordsThatAreNotThePresentOnes() {
        Answer answer = shown(maker.shown(people.person()));
        Account author = answer.getAuthor();
        String seen = answer.getClearance().getEdition();
        Answer edited = answers.edit(author, answer.getToken(), seen, words());
        assertThat(edited.getEditedAt()).isNotNull();
        refused("answer.changed_meanwhile", () -> answers.edit(author, answer.getToken(), seen, words()));
        assertThatThrownBy(() -> answers.edit(professionals.lawyer(), answer.getToken(), seen, words())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void mayBeMendedAfterRemovalAndShowsAgainByDecisionAlone() {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        maker.remove(answer.getReview());
        Answer removed = reading.own(answer.getAuthor(), answer.getToken());
        refused("signoff.unchanged", () -> answers.edit(answer.getAuthor(), answer.getToken(), removed.getClearance().getEdition(), removed.getText()));
        answers.edit(answer.getAuthor(), answer.getToken(), removed.getClearance().getEdition(), words());
        Answer mended = reading.own(answer.getAuthor(), answer.getToken());
        assertThat(mended.getReview().isPending()).isTrue();
        assertThat(status(question)).isEqualTo(QuestionStatus.WAITING);
        maker.approve(mended.getReview());
        assertThat(status(question)).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    void mayBeWithdrawnAndWrittenAnew() {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        answers.withdraw(answer.getAuthor(), answer.getToken());
        assertThat(status(question)).isEqualTo(QuestionStatus.WAITING);
        assertThat(reading.of(answer.getAuthor(), question)).isEmpty();
        refused("moderation.not_editable", () -> answers.edit(answer.getAuthor(), answer.getToken(), answer.getClearance().getEdition(), words()));
        assertThat(answers.write(answer.getAuthor(), question.getToken(), words())).isNotEqualTo(answer);
    }

    @Test
    void staysWhenItsAskerHidesHisNameAndCannotBeErasedByHim() {
        Account asker = people.person();
        Question question = maker.shown(asker);
        Answer answer = shown(question);
        Question asked = questions.visible(asker, question.getToken());
        asking.edit(asker, asked.getToken(), asked.getEdition(), new QuestionDraft(asked.getWords(), asked.getCategory(), asked.getProvince(), asked.getFacts(), "旧账本七"));
        assertThat(questions.visible(null, question.getToken()).getShownName()).isEqualTo("旧账本七");
        assertThat(reading.of(null, question)).containsExactly(answer);
        refused("question.withdraw_answered", () -> asking.withdraw(asker, question.getToken()));
    }

    @Test
    void standsOnItsAuthorsPageWhileQuestionAndAnswerShow() {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        assertThat(reading.byProfessional(answer.getAuthor(), 1).getItems()).containsExactly(answer);
        maker.remove(question.getReview());
        assertThat(reading.byProfessional(answer.getAuthor(), 1).getItems()).isEmpty();
    }

    private Answer shown(Question question) {
        Answer answer = answers.write(professionals.lawyer(), question.getToken(), words());
        maker.approve(answer.getReview());
        return reading.own(answer.getAuthor(), answer.getToken());
    }

    private ShownAnswer row(Question question, Answer answer) {
        return reading.shown(reading.of(null, question), null, Set.of()).stream().filter(r -> r.answer().equals(answer)).findFirst().orElseThrow();
    }

    private QuestionStatus status(Question question) {
        return questions.visible(null, question.getToken()).getStatus();
    }

    private static String words() {
        return Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
