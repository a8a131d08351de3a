package org.mingda.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlapTest {

    private static final Overlap ASKED = new Overlap("信用卡逾期四个月，银行要起诉我怎么办");

    @Test
    void findsTheSameTroubleInOtherWords() {
        assertThat(ASKED.with("信用卡逾期半年，银行说要起诉")).isGreaterThan(0.4);
        assertThat(ASKED.with("信用卡逾期四个月、银行要起诉我怎么办？")).isEqualTo(1);
    }

    @Test
    void leavesOtherTroubleAlone() {
        assertThat(ASKED.with("催收给我通讯录里的同事群发短信，算不算侵权")).isLessThan(0.1);
        assertThat(ASKED.with("")).isZero();
    }
}
