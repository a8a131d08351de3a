package org.mingda.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerListService;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class RevisionServiceIT {

    @Inject
    private RevisionService revisions;

    @Inject
    private ModerationService moderation;

    @Inject
    private SettingService settings;

    @Inject
    private Answers answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    private Account lawyer;
    private Question question;
    private Answer answer;
    private String first;

    @AfterEach
    void letAnswersShowAtOnce() {
        settings.change(people.person(Role.ADMIN), Setting.ANSWER_POLICY, Setting.ANSWER_POLICY.getInitial());
    }

    @BeforeEach
    void showAnAnswer() {
        lawyer = professionals.lawyer();
        question = maker.shown(people.person());
        first = words();
        answer = answers.write(lawyer, question.getToken(), first);
        maker.approve(answer.getReview());
    }

    @Test
    void keepsEachWordingThatReadersCouldSee() {
        settings.change(people.person(Role.ADMIN), Setting.ANSWER_POLICY, "PRE");
        String second = edit();
        assertThat(revisions.history(lawyer, token())).extracting(Revision::getText).containsExactly(first);
        maker.approve(answer.getReview());
        assertThat(revisions.history(null, token())).extracting(Revision::getText).containsExactly(second, first);
        assertThat(revisions.history(null, token())).extracting(Revision::getNumber).containsExactly(2, 1);
    }

    @Test
    void forgetsWhatShowedForSecondsUntilItsModeratorTookThatBack() {
        settings.change(people.person(Role.ADMIN), Setting.ANSWER_POLICY, "PRE");
        edit();
        Account moderator = people.person(Role.MODERATOR);
        Review approved = moderation.approve(moderator, token(), moderation.find(token()).orElseThrow().getVersion());
        assertThat(revisions.history(null, token())).hasSize(2);
        moderation.undo(moderator, approved.getDecisions().get(approved.getDecisions().size() - 1).getToken());
        assertThat(revisions.history(lawyer, token())).extracting(Revision::getText).containsExactly(first);
    }

    @Test
    void isHiddenWithItsText() {
        maker.remove(answer.getReview());
        assertThatThrownBy(() -> revisions.history(null, token())).isInstanceOf(NotFound.class);
        assertThat(revisions.history(lawyer, token())).hasSize(1);
        maker.restore(answer.getReview());
        assertThat(revisions.history(null, token())).extracting(Revision::getText).containsExactly(first);
    }

    @Test
    void isClosedToThePublicByModeratorsAlone() {
        Account moderator = people.person(Role.MODERATOR);
        assertThatThrownBy(() -> revisions.close(lawyer, token(), 1)).isInstanceOf(NotAllowed.class);
        revisions.close(moderator, token(), 1);
        Revision closed = revisions.history(null, token()).get(0);
        assertThat(closed.visibleTo(null)).isFalse();
        assertThat(closed.visibleTo(people.person())).isFalse();
        assertThat(closed.visibleTo(lawyer)).isTrue();
        assertThat(closed.visibleTo(moderator)).isTrue();
        revisions.open(moderator, token(), 1);
        assertThat(revisions.history(null, token()).get(0).visibleTo(null)).isTrue();
    }

    @Test
    void isNotKeptOfQuestions() {
        assertThatThrownBy(() -> revisions.history(people.person(Role.MODERATOR), question.getReview().getToken())).isInstanceOf(NotFound.class);
    }

    private String edit() {
        String words = words();
        answers.edit(lawyer, answer.getToken(), reading.own(lawyer, answer.getToken()).getClearance().getEdition(), words);
        return words;
    }

    private String token() {
        return answer.getReview().getToken();
    }

    private static String words() {
        return Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。");
    }
}
