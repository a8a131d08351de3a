package org.mingda.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.testing.MovableClock;

class ThrottleTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 3;

    private final MovableClock clock = new MovableClock();
    private final Throttle throttle = new Throttle(WINDOW, clock);

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-16T04:00:00Z"));
    }

    @Test
    void letsSoManyInAndSaysHowLongTheNextHasToWait() {
        enter(MOST);
        assertThat(throttle.enter("a", MOST, 1)).contains(WINDOW);
        clock.move(Duration.ofMinutes(5));
        assertThat(throttle.enter("a", MOST, 1)).contains(Duration.ofMinutes(10));
    }

    @Test
    void letsInAgainAfterTheWindowHoweverOftenSomebodyTriedMeanwhile() {
        enter(MOST);
        for (int minute = 0; minute < 14; minute++) {
            clock.move(Duration.ofMinutes(1));
            assertThat(throttle.enter("a", MOST, 1)).isPresent();
        }
        clock.move(Duration.ofMinutes(1));
        assertThat(throttle.enter("a", MOST, 1)).isEmpty();
    }

    @Test
    void countsEachKeyForItself() {
        enter(MOST);
        assertThat(throttle.enter("a", MOST, 1)).isPresent();
        assertThat(throttle.enter("b", MOST, 1)).isEmpty();
    }

    @Test
    void takesBackWhatWasRight() {
        enter(MOST);
        throttle.forgive("a");
        assertThat(throttle.enter("a", MOST, 1)).isEmpty();
        assertThat(throttle.enter("a", MOST, 1)).isPresent();
        throttle.clear("a");
        enter(MOST);
    }

    @Test
    void forgivesNothingThatItDoesNotKnow() {
        throttle.forgive("a");
        enter(MOST);
        assertThat(throttle.enter("a", MOST, 1)).isPresent();
    }

    @Test
    void staysWithinItsBoundsAndForgetsTheQuietestFirst() {
        enter(MOST);
        for (int i = 0; i < Throttle.KEYS_MAX; i++) {
            throttle.enter("x" + i, MOST, 1);
            if (i % 1_000 == 0) {
                assertThat(throttle.enter("a", MOST, 1)).as("still tried, still held").isPresent();
            }
        }
        assertThat(throttle.size()).isEqualTo(Throttle.KEYS_MAX);
    }

    @Test
    void countsALargeThingForMoreAndOneThatIsTooLargeForAll() {
        assertThat(throttle.enter("a", MOST, 2)).isEmpty();
        assertThat(throttle.enter("a", MOST, 2)).as("no room for two").isPresent();
        assertThat(throttle.enter("a", MOST, 1)).isEmpty();
        assertThat(throttle.enter("b", MOST, 1_000)).isEmpty();
        assertThat(throttle.enter("b", MOST, 1)).isPresent();
    }

    @Test
    void keepsNoKeyThatIsLongerThanItsHash() {
        assertThat(CountsHere.bounded("x".repeat(2_000_000))).hasSizeLessThanOrEqualTo(CountsHere.KEY_MAX);
        assertThat(CountsHere.bounded("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private void enter(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.enter("a", MOST, 1)).isEmpty();
        }
    }
}
