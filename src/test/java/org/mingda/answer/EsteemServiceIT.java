package org.mingda.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
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
class EsteemServiceIT {

    private static final int READERS = 6;

    @Inject
    private EsteemService esteem;

    @Inject
    private Answers answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private QuestionListService questions;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private HeardAnswers heard;

    @Test
    void letsTheAskerAcceptOneAndTakeItBack() {
        Account asker = people.person();
        Question question = maker.shown(asker);
        Answer first = shown(question);
        Answer second = shown(question);
        assertThatThrownBy(() -> esteem.accept(people.person(), first.getToken())).isInstanceOf(NotAllowed.class);
        esteem.accept(asker, first.getToken());
        assertThat(status(question)).isEqualTo(QuestionStatus.ACCEPTED);
        assertThat(reading.of(null, question)).first().isEqualTo(first);
        refused("answer.accepted_this", () -> esteem.accept(asker, first.getToken()));
        refused("answer.accepted_other", () -> esteem.accept(asker, second.getToken()));
        esteem.takeBack(asker, first.getToken());
        assertThat(status(question)).isEqualTo(QuestionStatus.ANSWERED);
        refused("answer.not_accepted", () -> esteem.takeBack(asker, first.getToken()));
        esteem.accept(asker, second.getToken());
        assertThat(heard.accepted(second)).isEqualTo(1);
    }

    @Test
    void refusesToAcceptWhatIsNotShown() {
        Account asker = people.person();
        Question question = maker.shown(asker);
        Answer pending = answers.write(professionals.lawyer(), question.getToken(), words());
        refused("answer.not_shown", () -> esteem.accept(asker, pending.getToken()));
        Answer withdrawn = shown(question);
        answers.withdraw(withdrawn.getAuthor(), withdrawn.getToken());
        refused("answer.not_shown", () -> esteem.accept(asker, withdrawn.getToken()));
        Answer removed = shown(question);
        esteem.accept(asker, removed.getToken());
        maker.remove(removed.getReview());
        assertThat(status(question)).isEqualTo(QuestionStatus.WAITING);
        refused("answer.not_shown", () -> esteem.vote(people.person(), removed.getToken()));
        Answer other = shown(question);
        esteem.accept(asker, other.getToken());
        assertThat(status(question)).isEqualTo(QuestionStatus.ACCEPTED);
    }

    @Test
    void countsEachReaderOnce() {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        Account reader = people.person();
        esteem.vote(reader, answer.getToken());
        refused("answer.voted_already", () -> esteem.vote(reader, answer.getToken()));
        refused("answer.vote_own", () -> esteem.vote(answer.getAuthor(), answer.getToken()));
        assertThat(reading.votes(reader, question)).containsExactly(answer.getToken());
        assertThat(helpful(question)).isEqualTo(1);
        esteem.unvote(reader, answer.getToken());
        refused("answer.not_voted", () -> esteem.unvote(reader, answer.getToken()));
        assertThat(helpful(question)).isZero();
    }

    @Test
    void losesNoVoteOfManyAtOnceAndCountsNoneTwice() throws Exception {
        Question question = maker.shown(people.person());
        Answer answer = shown(question);
        List<Callable<Object>> votes = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Account reader = people.person();
            for (int press = 0; press < 2; press++) {
                votes.add(() -> esteem.vote(reader, answer.getToken()));
            }
        }
        ExecutorService crowd = Executors.newFixedThreadPool(READERS);
        try {
            for (Future<Object> vote : crowd.invokeAll(votes)) {
                assertThat(vote).isDone();
            }
        } finally {
            crowd.shutdown();
        }
        assertThat(helpful(question)).isEqualTo(READERS);
    }

    private Answer shown(Question question) {
        Answer answer = answers.write(professionals.lawyer(), question.getToken(), words());
        maker.approve(answer.getReview());
        return answer;
    }

    private int helpful(Question question) {
        return reading.of(null, question).get(0).getEsteem().getHelpfulCount();
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
