package org.mingda.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mingda.question.Question;
import org.mingda.question.QuestionMaker;
import org.mingda.question.Questions;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class SimilarServiceIT {

    @Inject
    private SimilarService similar;

    @Inject
    private Intake intake;

    @Inject
    private Questions questions;

    @Inject
    private People people;

    @Test
    void offersPublicQuestionsThatAskNearlyTheSame() {
        Question asked = questions.shown(people.person());
        Question pending = questions.pending(people.person(), null);
        assertThat(similar.like(asked.getTitle() + "呢")).hasSizeLessThanOrEqualTo(SimilarService.MOST).first().isEqualTo(new SimilarQuestion(asked.getPath(), asked.getTitle()));
        assertThat(similar.like(pending.getTitle())).extracting(SimilarQuestion::path).doesNotContain(pending.getPath());
        assertThat(similar.like("天")).isEmpty();
        assertThat(similar.like(null)).isEmpty();
    }

    @Test
    void seesDangerInWordsBeforeTheyAreHandedIn() {
        assertThat(intake.worrying(null, "我真的活不下去了，只想一死了之", null)).isTrue();
        assertThat(intake.worrying("他们要打断我的腿", null, null)).isTrue();
        assertThat(intake.worrying("信用卡逾期四个月", QuestionMaker.BODY, null)).isFalse();
    }
}
