package org.mingda.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditTest {

    private static int weight(long upheld, long mistaken) {
        return new Credit(upheld, mistaken, 2).weight();
    }

    @Test
    void beginsFull() {
        assertThat(weight(0, 0)).isEqualTo(Credit.FULL);
        assertThat(new Credit(0, 0, 0).weight()).isEqualTo(Credit.FULL);
    }

    @Test
    void fallsWithEveryFalseReport() {
        assertThat(weight(0, 1)).isEqualTo(66);
        assertThat(weight(0, 2)).isEqualTo(50);
        assertThat(weight(0, 8)).isEqualTo(20);
    }

    @Test
    void risesAgainWithReportsThatAreRight() {
        assertThat(weight(4, 2)).isGreaterThan(weight(0, 2)).isEqualTo(75);
        assertThat(weight(20, 0)).isEqualTo(Credit.FULL);
    }
}
