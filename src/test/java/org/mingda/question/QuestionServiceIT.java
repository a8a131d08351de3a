package org.mingda.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class QuestionServiceIT {

    @Inject
    private QuestionService questions;

    @Inject
    private QuestionListService reading;

    @Inject
    private Questions maker;

    @Inject
    private People people;

    @Test
    void staysWithItsAskerAndModeratorsUntilApproved() {
        Account asker = people.person();
        Question asked = maker.pending(asker, null);
        assertThat(reading.visible(asker, asked.getToken()).getReview().isPending()).isTrue();
        assertThat(reading.visible(people.person(Role.MODERATOR), asked.getToken())).isEqualTo(asked);
        notThere(() -> reading.visible(people.person(), asked.getToken()));
        notThere(() -> reading.visible(null, asked.getToken()));
        maker.approve(asked.getReview());
        assertThat(reading.visible(null, asked.getToken()).isShown()).isTrue();
    }

    @Test
    void takesNoAliasThatIsTheNameOfAnAccount() {
        Account asker = people.person();
        Account other = people.person();
        refused("question.alias_taken", () -> maker.pending(asker, other.getName()));
        refused("question.alias_taken", () -> maker.pending(asker, asker.getName()));
        assertThat(maker.pending(asker, "求助者-K7Q").getShownName()).isEqualTo("求助者-K7Q");
    }

    @Test
    void reviewsChangedWordsAgainAndChangesTheRestAtOnce() {
        Account asker = people.person();
        Question shown = maker.shown(asker);
        QuestionDraft sameWords = new QuestionDraft(shown.getWords(), shown.getCategory(), Province.SHANGHAI, DebtFacts.NONE, "求助者-A2B");
        Question moved = questions.edit(asker, shown.getToken(), shown.getEdition(), sameWords);
        assertThat(moved.isShown()).isTrue();
        assertThat(moved.getShownName()).isEqualTo("求助者-A2B");
        Question rewritten = questions.edit(asker, shown.getToken(), moved.getEdition(), maker.draft(shown.getCategory(), Province.SHANGHAI, "求助者-A2B"));
        assertThat(rewritten.getReview().isPending()).isTrue();
        notThere(() -> reading.visible(null, shown.getToken()));
    }

    @Test
    void refusesAnEditOfWordsThatAreNotThePresentOnes() {
        Account asker = people.person();
        Question asked = maker.pending(asker, null);
        QuestionDraft other = maker.draft(asked.getCategory(), Province.HUBEI, null);
        questions.edit(asker, asked.getToken(), asked.getEdition(), other);
        refused("question.changed_meanwhile", () -> questions.edit(asker, asked.getToken(), asked.getEdition(), maker.draft(asked.getCategory(), Province.HUBEI, null)));
        assertThat(reading.visible(asker, asked.getToken()).getWords()).isEqualTo(other.words());
    }

    @Test
    void belongsToItsAskerAlone() {
        Question shown = maker.shown(people.person());
        assertThatThrownBy(() -> questions.edit(people.person(), shown.getToken(), shown.getEdition(), maker.draft(shown.getCategory(), Province.HUBEI, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> questions.withdraw(people.person(Role.MODERATOR), shown.getToken())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isGoneForOthersOnceWithdrawnAndCannotComeBack() {
        Account asker = people.person();
        Question shown = maker.shown(asker);
        questions.withdraw(asker, shown.getToken());
        notThere(() -> reading.visible(null, shown.getToken()));
        assertThat(reading.visible(asker, shown.getToken()).getReview().getState()).isEqualTo(ReviewState.WITHDRAWN);
        refused("question.not_editable", () -> questions.edit(asker, shown.getToken(), shown.getEdition(), maker.draft(shown.getCategory(), Province.HUBEI, null)));
    }

    @Test
    void isListedByFieldRegionAndState() {
        Category category = maker.category();
        Question hubei = maker.shown(category, Province.HUBEI);
        Question hunan = maker.shown(category, Province.HUNAN);
        assertThat(listed(null, category.getSlug(), null)).containsExactly(hunan, hubei);
        assertThat(listed("waiting", category.getSlug(), "HUBEI")).containsExactly(hubei);
        assertThat(listed("answered", category.getSlug(), null)).isEmpty();
        assertThat(listed("nonsense", category.getSlug(), "NOWHERE")).hasSize(2);
        assertThat(reading.shown(QuestionFilter.of(null, category.getSlug(), null), 2).getItems()).isEmpty();
    }

    @Test
    void listsWhoHasWaitedLongest() {
        maker.shown(people.person());
        assertThat(reading.longestWaiting(1)).hasSize(1);
    }

    private List<Question> listed(String status, String category, String province) {
        return reading.shown(QuestionFilter.of(status, category, province), 1).getItems();
    }

    private static void notThere(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
