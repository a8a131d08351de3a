package org.mingda.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The forum's clock: injected wherever time decides something, so that a test can move it. Readers see Chinese time. */
@ApplicationScoped
public class TimeSource {

    /** The zone in which dates are shown and days are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
