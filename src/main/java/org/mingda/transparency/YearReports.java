package org.mingda.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reports of the years, counted anew at most every {@link #KEPT}: they are public, and counting reads a year of decisions. */
@ApplicationScoped
public class YearReports {

    /** How old figures may be. */
    static final Duration KEPT = Duration.ofMinutes(10);

    private record Counted(YearReport report, Instant at) {
    }

    @Inject
    private FigureService figures;

    @Inject
    private Clock clock;

    private final Map<Integer, Counted> kept = new ConcurrentHashMap<>();

    /** The report of a year; fails with NotFound for one without, and keeps nothing then. */
    public YearReport of(int year) {
        Instant now = clock.instant();
        Counted counted = kept.get(year);
        if (counted == null || counted.at().plus(KEPT).isBefore(now) || counted.at().isAfter(now)) {
            counted = new Counted(figures.report(year), now);
            kept.put(year, counted);
        }
        return counted.report();
    }
}
