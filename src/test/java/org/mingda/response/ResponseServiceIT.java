package org.mingda.response;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.MovableClock;
import org.mingda.testing.ServiceTest;

/** Medians are of real answers, by the forum's clock. */
@ServiceTest
class ResponseServiceIT {

    private static final int ENOUGH = 5;

    @Inject
    private ResponseClock responses;

    @Inject
    private ResponseService service;

    @Inject
    private Answers answers;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
        responses.forget();
    }

    @Test
    void tellsTheMedianOfFieldAndProvinceOnceThereIsEnough() {
        Category field = maker.category();
        Account lawyer = professionals.lawyer();
        Question open = maker.shown(field, Province.NINGXIA);
        for (int hours = 1; hours < ENOUGH; hours++) {
            answered(field, lawyer, hours);
        }
        responses.forget();
        assertThat(responses.expected(open).getBasis()).isNotIn(Basis.BOTH, Basis.FIELD);
        Answer last = answered(field, lawyer, ENOUGH);
        responses.forget();
        Expected expected = responses.expected(open);
        assertThat(expected.getBasis()).isEqualTo(Basis.BOTH);
        assertThat(expected.getCount()).isEqualTo(ENOUGH);
        assertThat(expected.getHours()).isBetween(3L, 4L);
        assertThat(responses.by(lawyer).getCount()).isEqualTo(ENOUGH);
        assertThat(service.waiting().get(field.getId())).containsEntry(Province.NINGXIA, 1L);
        assertThat(responses.expected(maker.shown(field, Province.QINGHAI)).getBasis()).isEqualTo(Basis.FIELD);
        answers.withdraw(lawyer, last.getToken());
        clock.move(Duration.ofMinutes(11));
        assertThat(responses.getFigures().of(field.getId(), null)).isEmpty();
    }

    @Test
    void forgetsWhatIsOlderThanAYear() {
        Category field = maker.category();
        Account lawyer = professionals.lawyer();
        for (int i = 0; i < ENOUGH; i++) {
            answered(field, lawyer, 1);
        }
        responses.forget();
        assertThat(responses.getFigures().of(field.getId(), Province.NINGXIA)).isPresent();
        clock.move(Duration.ofDays(366));
        assertThat(responses.getFigures().of(field.getId(), Province.NINGXIA)).isEmpty();
    }

    /** A question that waits this long for its answer. */
    private Answer answered(Category field, Account lawyer, int hours) {
        Question question = maker.shown(field, Province.NINGXIA);
        clock.move(Duration.ofHours(hours));
        Answer answer = answers.write(lawyer, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        if (answer.getReview().isPending()) {
            maker.approve(answer.getReview());
        }
        return answer;
    }
}
