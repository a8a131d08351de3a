package org.mingda.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.mingda.limit.Allowances;
import org.mingda.limit.Limit;

/** How often, as an administrator has set it. Asked for each request, so read from the database twice a minute at most, and after a change here. */
@ApplicationScoped
public class LimitSettings implements Allowances {

    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    private SettingService settings;

    @Inject
    private Clock clock;

    private volatile Map<Limit, Integer> numbers = Map.of();
    private volatile Instant until = Instant.MIN;

    @Override
    public int of(Limit limit) {
        Instant now = clock.instant();
        if (!now.isBefore(until) || now.plus(KEPT).isBefore(until)) {
            numbers = read();
            until = now.plus(KEPT);
        }
        return numbers.get(limit);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
        until = Instant.MIN;
    }

    private Map<Limit, Integer> read() {
        Map<Limit, Integer> fresh = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            fresh.put(limit, settings.number(Setting.valueOf("LIMIT_" + limit.name())));
        }
        return fresh;
    }
}
