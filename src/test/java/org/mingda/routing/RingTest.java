package org.mingda.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RingTest {

    @Test
    void widensByTheHours() {
        assertThat(Ring.after(0, 12, 24)).isEqualTo(Ring.FIELD);
        assertThat(Ring.after(11, 12, 24)).isEqualTo(Ring.FIELD);
        assertThat(Ring.after(12, 12, 24)).isEqualTo(Ring.PROVINCE);
        assertThat(Ring.after(35, 12, 24)).isEqualTo(Ring.PROVINCE);
        assertThat(Ring.after(36, 12, 24)).isEqualTo(Ring.ALL);
        assertThat(Ring.after(0, 0, 0)).isEqualTo(Ring.ALL);
    }
}
