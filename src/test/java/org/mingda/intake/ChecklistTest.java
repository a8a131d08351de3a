package org.mingda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.Refusal;
import org.mingda.question.DebtFacts;
import org.mingda.question.LenderKind;

class ChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private static DebtFacts facts(LenderKind lender, LocalDate overdue, LocalDate summoned) {
        return DebtFacts.of(lender, null, overdue, TODAY).summoned(summoned, TODAY);
    }

    @Test
    void tellsEverybodyWhatToKeep() {
        assertThat(Checklist.of(DebtFacts.NONE, false, TODAY)).extracting(Point::key).containsExactly("keep");
    }

    @Test
    void putsDangerAndTheCourtFirst() {
        assertThat(Checklist.of(facts(LenderKind.CREDIT_CARD, TODAY.minusMonths(4), TODAY.minusDays(2)), true, TODAY)).extracting(Point::key)
                .containsExactly("threat", "answer_due", "hearing", "limitation_runs", "keep", "card");
    }

    @Test
    void countsFifteenDaysFromTheDayAfterThePapersCame() {
        assertThat(Checklist.of(facts(null, null, LocalDate.of(2026, 3, 1)), false, LocalDate.of(2026, 3, 16))).contains(new Point("answer_due", LocalDate.of(2026, 3, 16)));
        assertThat(Checklist.of(facts(null, null, LocalDate.of(2026, 3, 1)), false, LocalDate.of(2026, 3, 17))).contains(new Point("answer_over", LocalDate.of(2026, 3, 16)));
    }

    @Test
    void countsThreeYearsOfLimitation() {
        assertThat(Checklist.of(facts(null, LocalDate.of(2023, 3, 16), null), false, TODAY)).contains(new Point("limitation_runs", TODAY));
        assertThat(Checklist.of(facts(null, LocalDate.of(2023, 3, 15), null), false, TODAY)).contains(new Point("limitation_over", LocalDate.of(2026, 3, 15)));
    }

    @Test
    void takesNoPapersFromTheFuture() {
        assertThatThrownBy(() -> facts(null, null, TODAY.plusDays(1))).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("question.summoned_limits"));
    }
}
