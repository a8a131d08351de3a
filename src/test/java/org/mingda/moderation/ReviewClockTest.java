package org.mingda.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewClockTest {

    @Test
    void promisesWhatHalfOfTheLatestTextsWaited() {
        assertThat(ReviewClock.median(List.of(Duration.ofHours(9), Duration.ofHours(1), Duration.ofHours(2)))).isEqualTo(Duration.ofHours(2));
        assertThat(ReviewClock.median(List.of(Duration.ofMinutes(1), Duration.ofMinutes(2)))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void roundsHoursUpAndPromisesAtLeastOne() {
        assertThat(ReviewClock.hours(Duration.ZERO)).isEqualTo(1);
        assertThat(ReviewClock.hours(Duration.ofMinutes(60))).isEqualTo(1);
        assertThat(ReviewClock.hours(Duration.ofMinutes(61))).isEqualTo(2);
    }
}
