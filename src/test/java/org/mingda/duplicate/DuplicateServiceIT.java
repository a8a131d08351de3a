package org.mingda.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.question.QuestionStatus;
import org.mingda.question.Questions;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class DuplicateServiceIT {

    @Inject
    private DuplicateService duplicates;

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

    private Account moderator;
    private Account asker;
    private Question question;
    private Question original;

    @BeforeEach
    void askTwice() {
        moderator = people.person(Role.MODERATOR);
        asker = people.person();
        question = maker.shown(asker);
        original = maker.shown(people.person());
    }

    @Test
    void ofAProfessionalWaitsForAModerator() {
        Account lawyer = professionals.lawyer();
        Duplicate proposed = propose(lawyer, question, original);
        assertThat(status(question)).isEqualTo(QuestionStatus.WAITING);
        assertThat(duplicates.waiting(moderator, 500)).contains(proposed);
        refused("duplicate.proposed_already", () -> propose(professionals.lawyer(), question, original));
        duplicates.close(moderator, proposed.getToken(), proposed.getVersion());
        assertThat(status(question)).isEqualTo(QuestionStatus.DUPLICATE);
        assertThat(duplicates.closing(question).orElseThrow().getOriginal()).isEqualTo(original);
        refused("duplicate.changed_meanwhile", () -> duplicates.decline(moderator, proposed.getToken(), proposed.getVersion()));
    }

    @Test
    void ofAModeratorClosesAtOnceAndTakesNoMoreAnswers() {
        propose(moderator, question, original);
        assertThat(status(question)).isEqualTo(QuestionStatus.DUPLICATE);
        refused("answer.question_closed", () -> answers.write(professionals.lawyer(), question.getToken(), words()));
        assertThat(questions.longestWaiting(500)).doesNotContain(question);
    }

    @Test
    void isProposedByNobodyElseAndNotForOnesOwn() {
        assertThatThrownBy(() -> propose(people.person(), question, original)).isInstanceOf(NotAllowed.class);
        Account lawyer = professionals.lawyer();
        Question own = maker.shown(lawyer);
        refused("duplicate.own", () -> propose(lawyer, own, original));
        refused("duplicate.unknown", () -> propose(lawyer, question, maker.pending(people.person(), null)));
    }

    @Test
    void neverLeadsBackToItself() {
        Question third = maker.shown(people.person());
        refused("duplicate.itself", () -> propose(moderator, question, question));
        propose(moderator, question, original);
        refused("duplicate.circular", () -> propose(moderator, original, question));
        propose(moderator, original, third);
        refused("duplicate.circular", () -> propose(moderator, third, question));
        assertThat(status(third)).isEqualTo(QuestionStatus.WAITING);
    }

    @Test
    void ofTwoThatCrossClosesOne() {
        Duplicate there = propose(professionals.lawyer(), question, original);
        Duplicate back = propose(professionals.lawyer(), original, question);
        duplicates.close(moderator, there.getToken(), there.getVersion());
        refused("duplicate.circular", () -> duplicates.close(moderator, back.getToken(), back.getVersion()));
        assertThat(status(original)).isEqualTo(QuestionStatus.WAITING);
    }

    @Test
    void leadsToTheEndOfTheWay() {
        Question third = maker.shown(people.person());
        propose(moderator, original, third);
        assertThat(propose(moderator, question, original).getOriginal()).isEqualTo(third);
    }

    @Test
    void keepsTheAnswersAndCountsThemWhenItIsReopened() {
        Answer answer = answers.write(professionals.lawyer(), question.getToken(), words());
        Duplicate closed = propose(moderator, question, original);
        maker.approve(answer.getReview());
        assertThat(status(question)).isEqualTo(QuestionStatus.DUPLICATE);
        duplicates.reopen(moderator, closed.getToken(), duplicates.find(moderator, closed.getToken()).getVersion());
        assertThat(status(question)).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(duplicates.closing(question)).isEmpty();
    }

    @Test
    void isObjectedToOnceByTheAsker() {
        propose(moderator, question, original);
        assertThatThrownBy(() -> duplicates.object(people.person(), question.getToken(), "不同")).isInstanceOf(NotAllowed.class);
        refused("duplicate.objection_missing", () -> duplicates.object(asker, question.getToken(), " "));
        Duplicate objected = duplicates.object(asker, question.getToken(), "我的是信用卡，那个是网贷。");
        assertThat(duplicates.waiting(moderator, 500)).contains(objected);
        assertThat(status(question)).isEqualTo(QuestionStatus.DUPLICATE);
        refused("duplicate.objected_already", () -> duplicates.object(asker, question.getToken(), "再说一次"));
    }

    @Test
    void opensAgainWhenTheOriginalIsHidden() {
        propose(moderator, question, original);
        maker.remove(original.getReview());
        assertThat(status(question)).isEqualTo(QuestionStatus.WAITING);
    }

    private Duplicate propose(Account by, Question of, Question to) {
        return duplicates.propose(by, of.getToken(), to.getToken(), "");
    }

    private QuestionStatus status(Question of) {
        return questions.visible(null, of.getToken()).getStatus();
    }

    private static String words() {
        return Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
