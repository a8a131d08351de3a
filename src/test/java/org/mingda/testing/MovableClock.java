package org.mingda.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The forum's clock in tests: it shows the real time until a test moves it. Injected as {@code MovableClock} by the test,
 * as {@code Clock} by the forum. A test that moves it calls {@link #reset()} when it is done; all tests share it.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class MovableClock extends Clock {
    private volatile Clock time = Clock.systemDefaultZone();

    /** Moves the time by an amount, which may be negative; it goes on running from there. */
    public void move(Duration amount) {
        time = Clock.offset(time, amount);
    }

    /** Stops the time at an instant. */
    public void stopAt(Instant instant) {
        time = Clock.fixed(instant, time.getZone());
    }

    /** Shows the real time again. */
    public void reset() {
        time = Clock.systemDefaultZone();
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return time.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return time.withZone(zone);
    }
}
