package org.mingda.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrustTest {

    private static final Trust.Scale SCALE = new Trust.Scale(2, 30, 5);

    @Test
    void growsByApprovedTexts() {
        assertThat(Trust.of(0, 0, SCALE, false).level()).isEqualTo(Level.NEW);
        assertThat(Trust.of(2, 0, SCALE, false).level()).isEqualTo(Level.KNOWN);
        assertThat(Trust.of(30, 0, SCALE, false).level()).isEqualTo(Level.TRUSTED);
    }

    @Test
    void fallsByRefusedTexts() {
        assertThat(Trust.of(30, 1, SCALE, false).level()).isEqualTo(Level.KNOWN);
        assertThat(Trust.of(6, 1, SCALE, false).level()).isEqualTo(Level.NEW);
        assertThat(Trust.of(3, 9, SCALE, false).points()).isZero();
    }

    @Test
    void vouchesForStaffButTrustsThemForTheirTextsAlone() {
        assertThat(Trust.of(0, 9, SCALE, true).level()).isEqualTo(Level.KNOWN);
        assertThat(Trust.of(40, 0, SCALE, true).level()).isEqualTo(Level.TRUSTED);
    }

    @Test
    void trustsNobodyWhereTheSettingSaysSo() {
        assertThat(Trust.of(10_000, 0, new Trust.Scale(2, 0, 5), false).level()).isEqualTo(Level.KNOWN);
    }
}
