package org.mingda.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingda.kernel.Token;

/** Counts in memory, on this node alone; a restart forgives them. Bounded: as many throttles as there are rates in the sources, each with so many keys of so many characters. */
@ApplicationScoped
public class CountsHere implements Counts {

    /** Longer keys are counted by their hash: names as somebody types them may be of any length. */
    static final int KEY_MAX = 80;

    @Inject
    private Clock clock;

    private final Map<String, Throttle> throttles = new ConcurrentHashMap<>();

    @Override
    public Optional<Duration> enter(Rate rate, String key, int cost) {
        return throttle(rate).enter(bounded(key), rate.most(), cost);
    }

    @Override
    public void forgive(Rate rate, String key) {
        throttle(rate).forgive(bounded(key));
    }

    @Override
    public void clear(Rate rate, String key) {
        throttle(rate).clear(bounded(key));
    }

    private Throttle throttle(Rate rate) {
        return throttles.computeIfAbsent(rate.name(), name -> new Throttle(rate.window(), clock));
    }

    static String bounded(String key) {
        return key.length() <= KEY_MAX ? key : Token.hash(key);
    }
}
