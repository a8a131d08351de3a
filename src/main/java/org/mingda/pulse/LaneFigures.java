package org.mingda.pulse;

import java.time.Duration;
import org.mingda.moderation.Lane;

/**
 * A lane at this moment.
 *
 * @param lane    the lane
 * @param clock   how long its items may wait
 * @param waiting how many items wait in it
 * @param late    how many of them are over the clock
 * @param typical half of its items were decided faster than this lately; null: none was decided
 * @param slow    of twenty items nineteen were decided faster than this lately; null likewise
 */
public record LaneFigures(Lane lane, Duration clock, long waiting, long late, Duration typical, Duration slow) {

    /** A span for the page: its unit's message key and how many. */
    public record Span(String key, long number) {

        static Span of(Duration span) {
            if (span.toHours() >= 48) {
                return new Span("pulse.days", span.toDays());
            }
            return span.toMinutes() >= 120 ? new Span("pulse.hours", span.toHours()) : new Span("pulse.minutes", Math.max(1, span.toMinutes()));
        }

        public String getKey() {
            return key;
        }

        public long getNumber() {
            return number;
        }
    }

    public Lane getLane() {
        return lane;
    }

    public Span getClock() {
        return Span.of(clock);
    }

    public long getWaiting() {
        return waiting;
    }

    public long getLate() {
        return late;
    }

    public Span getTypical() {
        return typical == null ? null : Span.of(typical);
    }

    public Span getSlow() {
        return slow == null ? null : Span.of(slow);
    }
}
