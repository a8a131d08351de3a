package org.mingda.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets so many through per key and window of time. The window begins with the first, so that nobody waits longer than one window, however often he tries.
 *
 * <p>Kept in memory, on this node alone, and bounded: when {@link #KEYS_MAX} keys are known, the one that was quiet longest is forgotten.
 */
final class Throttle {

    /** About 2 MB. */
    static final int KEYS_MAX = 20_000;

    private static final class Window {
        private Instant until;
        private int count;
    }

    private final Duration length;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > KEYS_MAX;
        }
    };

    Throttle(Duration length, Clock clock) {
        this.length = length;
        this.clock = clock;
    }

    /**
     * Counts for this key.
     *
     * @param most how many there may be
     * @param cost how many this counts for
     * @return empty: it may pass; otherwise it may not, and this is how long the wait is
     */
    synchronized Optional<Duration> enter(String key, int most, int cost) {
        Instant now = clock.instant();
        Window window = windows.computeIfAbsent(key, k -> new Window());
        if (window.until == null || !now.isBefore(window.until)) {
            window.until = now.plus(length);
            window.count = 0;
        }
        if (window.count + Math.min(cost, most) > most) {
            return Optional.of(Duration.between(now, window.until));
        }
        window.count += Math.min(cost, most);
        return Optional.empty();
    }

    /** Takes one count back: what was let in turned out to be right. */
    synchronized void forgive(String key) {
        Window window = windows.get(key);
        if (window != null && window.count > 0) {
            window.count--;
        }
    }

    /** Forgets the key. */
    synchronized void clear(String key) {
        windows.remove(key);
    }

    synchronized int size() {
        return windows.size();
    }
}
