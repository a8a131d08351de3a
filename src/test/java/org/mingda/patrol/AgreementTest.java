package org.mingda.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void isRoundedToWholePercent() {
        assertThat(new Agreement("2026-03", 3, 2).getPercent()).isEqualTo(67);
        assertThat(new Agreement("2026-03", 3, 0).getPercent()).isZero();
    }

    @Test
    void saysNothingWhereNothingWasLookedAt() {
        assertThat(new Agreement("2026-03", 0, 0).getPercent()).isNull();
    }
}
