package org.mingda.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingda.question.QuestionMaker.NOON;
import static org.mingda.question.QuestionMaker.TODAY;
import static org.mingda.question.QuestionMaker.aQuestion;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ReviewState;

class QuestionTest {

    @Test
    void waitsUntilAnAnswerShowsAndAgainWhenTheLastOneGoes() {
        Question question = aQuestion().in(ReviewState.APPROVED);
        assertThat(question.getStatus()).isEqualTo(QuestionStatus.WAITING);
        question.answersNow(2, false, NOON);
        assertThat(question.getStatus()).isEqualTo(QuestionStatus.ANSWERED);
        question.answersNow(2, true, NOON);
        assertThat(question.getStatus()).isEqualTo(QuestionStatus.ACCEPTED);
        question.answersNow(0, false, null);
        assertThat(question.getStatus()).isEqualTo(QuestionStatus.WAITING);
    }

    @Test
    void showsTheAliasInPlaceOfTheName() {
        assertThat(aQuestion().in(ReviewState.APPROVED).getShownName()).isEqualTo("城西阿明");
        assertThat(aQuestion().alias("求助者-K7Q").in(ReviewState.APPROVED).getShownName()).isEqualTo("求助者-K7Q");
    }

    @Test
    void keepsWhatWasThreatenedAmongTheJudgedWords() {
        Question question = aQuestion().threatened("起诉、报警").in(ReviewState.PENDING);
        assertThat(question.getReview().getText()).contains("起诉、报警");
        assertThat(question.getWords().body()).isEqualTo(QuestionMaker.BODY);
        assertThat(question.getWords().threatened()).isEqualTo("起诉、报警");
        assertThat(question.isThreatened()).isTrue();
        assertThat(aQuestion().in(ReviewState.PENDING).isThreatened()).isFalse();
    }

    @Test
    void isTheAskersAlone() {
        Question question = aQuestion().in(ReviewState.APPROVED);
        question.requireAsker(question.getAsker());
        assertThatThrownBy(() -> question.requireAsker(QuestionMaker.account("别人"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void cannotBeWithdrawnOnceAnAnswerShows() {
        Question question = aQuestion().in(ReviewState.APPROVED);
        question.requireWithdrawable();
        question.answersNow(1, false, NOON);
        refused("question.withdraw_answered", question::requireWithdrawable);
    }

    @Test
    void tellsAnEditionFromAnother() {
        Question question = aQuestion().alias("旧账本").in(ReviewState.APPROVED);
        question.requireEdition(question.getEdition());
        String seen = question.getEdition();
        question.take(aQuestion().alias("新账本").draft());
        refused("question.changed_meanwhile", () -> question.requireEdition(seen));
    }

    @Test
    void wantsATitleAndABodyThatSaySomething() {
        refused("question.title_length", () -> new QuestionWords("怎么办", QuestionMaker.BODY, null).checked());
        refused("question.body_length", () -> new QuestionWords("信用卡逾期四个月怎么办", "如题", null).checked());
        refused("question.title_length", () -> new QuestionWords("逾".repeat(QuestionWords.TITLE_MAX + 1), QuestionMaker.BODY, null).checked());
        refused("question.threatened_length", () -> new QuestionWords("信用卡逾期四个月怎么办", QuestionMaker.BODY, "起".repeat(201)).checked());
    }

    @Test
    void takesAliasesByTheRulesOfNames() {
        refused("account.name_claims", () -> aQuestion().alias("某某律师").draft());
        refused("account.name_digits", () -> aQuestion().alias("求助13800000000").draft());
        assertThat(Alias.fresh("求助者")).matches("求助者-([A-Z][2-9]){2}[A-Z]");
    }

    @Test
    void readsSumsAsPeopleWriteThem() {
        assertThat(DebtFacts.yuan("48000")).isEqualTo(48_000);
        assertThat(DebtFacts.yuan("48,000 元")).isEqualTo(48_000);
        assertThat(DebtFacts.yuan("4.8万")).isEqualTo(48_000);
        assertThat(DebtFacts.yuan("约 999.5元")).isEqualTo(1000);
        assertThat(DebtFacts.yuan(" ")).isNull();
        refused("question.sum_unreadable", () -> DebtFacts.yuan("四万八"));
        refused("question.sum_unreadable", () -> DebtFacts.yuan("-5"));
    }

    @Test
    void readsDatesAndRefusesThoseThatCannotBe() {
        assertThat(DebtFacts.date("2026-01-05")).isEqualTo("2026-01-05");
        assertThat(DebtFacts.date("2026年1月5日")).isEqualTo("2026-01-05");
        assertThat(DebtFacts.date("2026/1/5")).isEqualTo("2026-01-05");
        refused("question.date_unreadable", () -> DebtFacts.date("去年冬天"));
        refused("question.date_unreadable", () -> DebtFacts.date("2026-13-40"));
        refused("question.overdue_future", () -> DebtFacts.of(null, null, TODAY.plusDays(1), TODAY));
        refused("question.overdue_past", () -> DebtFacts.of(null, null, TODAY.minusYears(80), TODAY));
        refused("question.sum_limits", () -> DebtFacts.of(null, 0L, null, TODAY));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
