package org.mingda.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.question.Alias;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.question.Questions;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class FollowUpServiceIT {

    @Inject
    private FollowUpService followUps;

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

    private String alias;
    private Account asker;
    private Account lawyer;
    private Question question;
    private Answer answer;

    @BeforeEach
    void haveAnAnswer() {
        asker = people.person();
        lawyer = professionals.lawyer();
        alias = Alias.fresh("求助者");
        Question asked = maker.pending(asker, alias);
        maker.approve(asked.getReview());
        question = questions.visible(null, asked.getToken());
        answer = answers.write(lawyer, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
    }

    @Test
    void isBetweenAskerAndProfessionalInTheOrderOfWriting() {
        maker.approve(answer.getReview());
        FollowUp asked = followUps.write(asker, answer.getToken(), Questions.words("那么退休金呢"));
        FollowUp replied = followUps.write(lawyer, answer.getToken(), Questions.words("会保留生活费用"));
        assertThat(followUps.of(null, question).get(answer.getToken())).containsExactly(replied);
        assertThat(followUps.of(asker, question).get(answer.getToken())).containsExactly(asked, replied);
        maker.approve(asked.getReview());
        List<FollowUp> shown = followUps.of(null, question).get(answer.getToken());
        assertThat(shown).containsExactly(asked, replied);
        assertThat(shown).extracting(FollowUp::getShownName).containsExactly(alias, lawyer.getName());
    }

    @Test
    void isForThemAlone() {
        maker.approve(answer.getReview());
        assertThatThrownBy(() -> followUps.write(people.person(), answer.getToken(), "我也想问")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> followUps.write(professionals.lawyer(), answer.getToken(), "我来补充")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void needsAnAnswerThatShows() {
        refused("answer.not_shown", () -> followUps.write(asker, answer.getToken(), "那么退休金呢"));
    }

    @Test
    void isEditedAsItWasSeenAndTakenBack() {
        maker.approve(answer.getReview());
        FollowUp asked = followUps.write(asker, answer.getToken(), Questions.words("那么退休金呢"));
        String seen = asked.getClearance().getEdition();
        followUps.edit(asker, asked.getToken(), seen, Questions.words("那么养老金呢"));
        refused("followup.changed_meanwhile", () -> followUps.edit(asker, asked.getToken(), seen, Questions.words("那么工资呢")));
        followUps.withdraw(asker, asked.getToken());
        assertThat(followUps.of(asker, question)).isEmpty();
    }

    @Test
    void ofATraineeWaitsForHisLawyer() {
        Account trainee = professionals.trainee(lawyer);
        Answer trained = answers.write(trainee, question.getToken(), Questions.words("执行时应当保留生活必需费用，不会全部扣走。"));
        assertThat(trained.getReview()).isNull();
        refused("answer.not_shown", () -> followUps.write(trainee, trained.getToken(), "补充一句"));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
