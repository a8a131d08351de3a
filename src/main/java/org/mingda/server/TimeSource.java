package org.mingda.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The forum's clock: injected wherever time decides something, so that a test can move it. Readers see Chinese time. */
@ApplicationScoped
public class TimeSource {

    /** The zone in which dates are shown and days are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ThreadLocal<Instant> PAST = new ThreadLocal<>();

    @Produces
    public Clock clock() {
        return new ForumClock(ZONE);
    }

    /**
     * Does something as if it were earlier, on this thread alone. For demo content, which is made by the same services that people use and must not look as if all of it
     * had happened in one second.
     */
    public static void at(Instant past, Runnable work) {
        PAST.set(past);
        try {
            work.run();
        } finally {
            PAST.remove();
        }
    }

    private static final class ForumClock extends Clock {

        private final ZoneId zone;

        ForumClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ForumClock(other);
        }

        @Override
        public Instant instant() {
            Instant past = PAST.get();
            return past == null ? Instant.now() : past;
        }
    }
}
