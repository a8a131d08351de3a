package org.mingda.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingda.server.TimeSource;

/** What happened in the demonstration, to be done in the order of its times, whatever order the files tell it in. */
final class Timeline {

    private record Act(Instant at, int order, Runnable work) {
    }

    private final Instant now;
    private final List<Act> acts = new ArrayList<>();

    Timeline(Instant now) {
        this.now = now;
    }

    Instant daysAgo(double days) {
        return now.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    /** Acts told first come first among those of one time. */
    void at(Instant time, Runnable work) {
        acts.add(new Act(time, acts.size(), work));
    }

    /**
     * Does everything.
     *
     * @param written called after each act: writes it to the database, as the end of a transaction would
     */
    void play(Runnable written) {
        acts.sort(Comparator.comparing(Act::at).thenComparingInt(Act::order));
        for (Act act : List.copyOf(acts)) {
            TimeSource.at(act.at(), act.work());
            written.run();
        }
    }
}
