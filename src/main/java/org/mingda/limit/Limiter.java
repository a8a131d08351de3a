package org.mingda.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Asks whether something may pass, by the table of limits and the administrator's numbers. */
@ApplicationScoped
public class Limiter {

    @Inject
    private Counts counts;

    @Inject
    private Allowances allowances;

    /** Counts one. Empty: it may pass; otherwise it may not, and this is how long the wait is. */
    public Optional<Duration> enter(Limit limit, String key) {
        return enter(limit, key, 1);
    }

    /** The same for what counts for more than one. */
    public Optional<Duration> enter(Limit limit, String key, int cost) {
        return counts.enter(new Rate(limit.name(), allowances.of(limit), limit.window()), key, cost);
    }
}
