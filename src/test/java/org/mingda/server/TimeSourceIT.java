package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.testing.MovableClock;
import org.mingda.testing.ServiceTest;

@ServiceTest
class TimeSourceIT {
    @Inject
    private Clock asTheForumSeesIt;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void canBeMovedByATest() {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        clock.stopAt(noon);
        clock.move(Duration.ofDays(30));
        assertThat(asTheForumSeesIt.instant()).isEqualTo("2026-01-31T12:00:00Z");
    }
}
