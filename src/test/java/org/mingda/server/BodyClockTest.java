package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyClockTest {

    private final BodyClock clock = new BodyClock(16);

    @Test
    void interruptsWhoeverReadsABodyWhoseTimeIsOverAndNobodyElse() {
        assertThat(clock.begin("a", 0)).isTrue();
        clock.interruptLate(System.nanoTime() + Duration.ofSeconds(10).toNanos());
        assertThat(Thread.currentThread().isInterrupted()).as("in time").isFalse();

        clock.interruptLate(System.nanoTime() + Duration.ofSeconds(30).toNanos());
        assertThat(Thread.currentThread().isInterrupted()).as("late").isTrue();

        assertThat(clock.end("a")).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).as("nothing follows this thread to its next work").isFalse();
        clock.interruptLate(System.nanoTime() + Duration.ofDays(1).toNanos());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void letsOneAddressSendSoManyAtOnceAndAllTogetherHalfOfTheThreads() {
        for (int i = 0; i < BodyClock.OF_ADDRESS; i++) {
            assertThat(clock.begin("a", 0)).isTrue();
        }
        assertThat(clock.begin("a", 0)).as("one address").isFalse();
        assertThat(clock.begin("b", 0)).isTrue();
        assertThat(clock.begin("c", 0)).isTrue();
        assertThat(clock.begin("d", 0)).as("all together").isFalse();
        clock.end("b");
        assertThat(clock.begin("d", 0)).isTrue();
    }

    @Test
    void givesALargeFileMoreTime() {
        assertThat(BodyClock.allowed(1_000)).isEqualTo(Duration.ofSeconds(20));
        assertThat(BodyClock.allowed(10_000_000)).isEqualTo(Duration.ofSeconds(520));
    }
}
