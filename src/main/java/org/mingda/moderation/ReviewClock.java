package org.mingda.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/**
 * How long a text may have to wait: what an author is told, and from when on an item at the desk is late. The promise is the median of what people really
 * decided lately, not a slogan.
 */
@Named
@ApplicationScoped
public class ReviewClock {

    /** After this an item is late: medium urgency in the usual scale of trust-and-safety desks. */
    public static final Duration LATE = Duration.ofHours(24);

    /** The median is taken of this many decisions by people, the newest. */
    static final int SAMPLE = 50;
    /** A median of fewer says nothing; the setting stands in. */
    static final int SAMPLE_LEAST = 10;

    @Inject
    private QueueService queue;

    @Inject
    private SettingService settings;

    /** The wait that an author may expect for a text handed in now. */
    public Duration expected() {
        List<Duration> waits = queue.latestWaits(SAMPLE);
        return waits.size() < SAMPLE_LEAST ? Duration.ofHours(settings.number(Setting.EXPECTED_HOURS)) : median(waits);
    }

    /** The same in hours for the page: rounded up, at least one. */
    public long getExpectedHours() {
        return hours(expected());
    }

    static Duration median(List<Duration> waits) {
        return waits.stream().sorted().toList().get(waits.size() / 2);
    }

    static long hours(Duration wait) {
        return Math.max(1, wait.plusHours(1).minusNanos(1).toHours());
    }
}
