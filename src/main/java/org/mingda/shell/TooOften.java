package org.mingda.shell;

import java.time.Duration;
import org.mingda.kernel.Refusal;

/** A refusal of what came too often: try again after a while. Its first argument is the wait in whole minutes, rounded up. */
public class TooOften extends Refusal {

    /** The request attribute that holds the refusal of a form that must not do its work. */
    public static final String REFUSED = "org.mingda.toooften";

    private static final long serialVersionUID = 1L;
    /** From here on the wait is told in hours. */
    private static final long MINUTES_TOLD = 90;

    private final long seconds;

    public TooOften(String key, Duration wait) {
        this(key, wait, minutes(wait));
    }

    private TooOften(String key, Duration wait, long told) {
        super(key, told);
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** Of a form that comes back with what was typed into it. */
    public static TooOften whatIsSent(Duration wait) {
        return told("shell.too_often", wait);
    }

    /** How long to wait, in a sentence of its own. */
    static TooOften after(Duration wait) {
        return told("shell_error.wait", wait);
    }

    private static TooOften told(String stem, Duration wait) {
        long minutes = minutes(wait);
        return minutes <= MINUTES_TOLD ? new TooOften(stem + "_minutes", wait, minutes) : new TooOften(stem + "_hours", wait, (minutes + 59) / 60);
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    /** For the header {@code Retry-After}. */
    public long seconds() {
        return seconds;
    }
}
