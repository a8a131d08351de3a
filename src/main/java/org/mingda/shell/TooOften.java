package org.mingda.shell;

import java.time.Duration;
import org.mingda.kernel.Refusal;

/** A refusal of what came too often: try again after a while. Its first argument is the wait in whole minutes, rounded up. */
public class TooOften extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    public TooOften(String key, Duration wait) {
        super(key, (wait.toSeconds() + 59) / 60);
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** For the header {@code Retry-After}. */
    public long seconds() {
        return seconds;
    }
}
