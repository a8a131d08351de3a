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
        String free = Alias.fresh("求助者");
        assertThat(maker.pending(asker, free).getShownName()).isEqualTo(free);
    }

    @Test
    void takesNoAliasThatTellsWhoAsksOrThatHeAskedSomethingElse() {
        Account asker = people.person();
        refused("question.alias_tells", () -> maker.pending(asker, "我是" + asker.getName()));
        refused("question.alias_tells", () -> maker.pending(asker, asker.getName().substring(0, 3)));
        Question first = maker.pending(asker, Alias.fresh("求助者"));
        refused("question.alias_used", () -> maker.pending(asker, first.getAlias()));
        refused("question.alias_used", () -> maker.pending(people.person(), first.getAlias().toLowerCase(java.util.Locale.ROOT)));
        QuestionDraft same = new QuestionDraft(first.getWords(), first.getCategory(), Province.SHANGHAI, DebtFacts.NONE, first.getAlias());
        assertThat(questions.edit(asker, first.getToken(), first.getEdition(), same).getAlias()).isEqualTo(first.getAlias());
    }

    @Test
    void staysOutOfTheStartPageWhenItsAskerKeepsSearchEnginesOut() {
        Question asked = maker.shown(people.person());
        assertThat(reading.longestWaiting(10_000)).contains(asked);
        QuestionDraft unlisted = new QuestionDraft(asked.getWords(), asked.getCategory(), asked.getProvince(), DebtFacts.NONE, null, true);
        Question hidden = questions.edit(asked.getAsker(), asked.getToken(), asked.getEdition(), unlisted);
        assertThat(hidden.isShown()).isTrue();
        assertThat(hidden.isUnlisted()).isTrue();
        assertThat(reading.longestWaiting(10_000)).doesNotContain(asked);
        assertThat(listed(null, asked.getCategory().getSlug(), null)).containsExactly(asked);
    }

    @Test
    void reviewsChangedWordsAgainAndChangesTheRestAtOnce() {
        Account asker = people.person();
        Question shown = maker.shown(asker);
        QuestionDraft sameWords = new QuestionDraft(shown.getWords(), shown.getCategory(), Province.SHANGHAI, DebtFacts.NONE, "海边的旧账本");
        Question moved = questions.edit(asker, shown.getToken(), shown.getEdition(), sameWords);
        assertThat(moved.isShown()).isTrue();
        assertThat(moved.getShownName()).isEqualTo("海边的旧账本");
        Question rewritten = questions.edit(asker, shown.getToken(), moved.getEdition(), maker.draft(shown.getCategory(), Province.SHANGHAI, "海边的旧账本"));
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
    void mayBeMendedAfterRemovalButNotTakenBack() {
        Account asker = people.person();
        Question shown = maker.shown(asker);
        maker.remove(shown.getReview());
        refused("moderation.not_withdrawable", () -> questions.withdraw(asker, shown.getToken()));
        questions.edit(asker, shown.getToken(), shown.getEdition(), maker.draft(shown.getCategory(), Province.HUBEI, null));
        Question mended = reading.visible(asker, shown.getToken());
        assertThat(mended.getReview().isPending()).isTrue();
        notThere(() -> reading.visible(null, shown.getToken()));
        maker.approve(mended.getReview());
        assertThat(reading.visible(null, shown.getToken())).isEqualTo(shown);
    }

    @Test
    void isGoneForOthersOnceWithdrawnAndCannotComeBack() {
        Account asker = people.person();
        Question shown = maker.shown(asker);
        questions.withdraw(asker, shown.getToken());
        notThere(() -> reading.visible(null, shown.getToken()));
        assertThat(reading.visible(asker, shown.getToken()).getReview().getState()).isEqualTo(ReviewState.WITHDRAWN);
        refused("moderation.not_editable", () -> questions.edit(asker, shown.getToken(), shown.getEdition(), maker.draft(shown.getCategory(), Province.HUBEI, null)));
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
