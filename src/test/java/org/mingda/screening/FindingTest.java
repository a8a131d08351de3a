package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void keepsOnlyTheBeginningOfALongPlace() {
        Finding finding = new Finding("c", Severity.HOLD, "k", Finding.TEXT, 0, 500, "字".repeat(500));

        assertThat(finding.matched()).hasSize(Finding.MATCHED_MAX);
        assertThat(finding.end()).isEqualTo(500);
    }

    @Test
    void doesNotCutAnEmojiInHalf() {
        Finding finding = new Finding("c", Severity.HOLD, "k", Finding.TEXT, 0, 401, "字" + "😀".repeat(200));

        assertThat(finding.matched()).hasSize(Finding.MATCHED_MAX - 1).endsWith("😀");
    }

    @Test
    void refusesAPlaceThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding("c", Severity.HOLD, "k", Finding.TEXT, 3, 2, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding("c", Severity.HOLD, "k", Finding.TEXT, -1, 2, ""));
    }
}
