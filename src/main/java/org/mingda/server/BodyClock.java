package org.mingda.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Sees to it that bodies come in. Somebody who sends one byte a second would hold a thread for days, sixteen of him the whole forum: so each body has a time by its length, after which its
 * reader is interrupted, which closes the connection; one address may send so many at once, and all together half of what the server answers at once, so that pages are always served.
 */
@ApplicationScoped
public class BodyClock {

    /** Time for any body, with room for a telephone at the edge of a village. */
    private static final Duration LEAST = Duration.ofSeconds(20);
    /** The slowest that is waited for, in bytes a second: the slow end of 3G. */
    private static final long SLOWEST = 20_000;
    /** Bodies on their way from one address. */
    static final int OF_ADDRESS = 6;

    private final Semaphore places;
    private final Map<Thread, Long> deadlines = new ConcurrentHashMap<>();
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();

    /** For the container's proxy alone. */
    protected BodyClock() {
        this(2);
    }

    @Inject
    BodyClock(ServerSettings settings) {
        this(settings.threads());
    }

    BodyClock(int threads) {
        places = new Semaphore(Math.max(2, threads / 2));
    }

    /** Takes a place for a body from this address; false when there is none. */
    boolean begin(String address, long length) {
        if (!places.tryAcquire()) {
            return false;
        }
        if (addresses.merge(address, 1, Integer::sum) > OF_ADDRESS) {
            leave(address);
            return false;
        }
        deadlines.put(Thread.currentThread(), System.nanoTime() + allowed(length).toNanos());
        return true;
    }

    /** Gives the place back; whether the body came in time. */
    boolean end(String address) {
        boolean inTime;
        // an interrupt that comes late must not meet what this thread does next
        synchronized (deadlines) {
            inTime = deadlines.remove(Thread.currentThread()) != null;
            Thread.interrupted();
        }
        leave(address);
        return inTime;
    }

    /** Interrupts whoever reads a body whose time is over. Called every few seconds. */
    void interruptLate(long now) {
        synchronized (deadlines) {
            deadlines.forEach((thread, deadline) -> {
                if (now - deadline > 0 && deadlines.remove(thread) != null) {
                    thread.interrupt();
                }
            });
        }
    }

    static Duration allowed(long length) {
        return LEAST.plusSeconds(length / SLOWEST);
    }

    private void leave(String address) {
        addresses.computeIfPresent(address, (a, n) -> n == 1 ? null : n - 1);
        places.release();
    }
}
