package org.mingda.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.time.Duration;

/**
 * Where an item stands in the queue: a number that explains itself, because it is the sum of its parts and both are kept. The parts are the lane, the wait measured by the
 * lane's clock, and what {@link PrioritySource}s add.
 *
 * @param parts the gravest first; none is worth nothing
 */
public record Priority(List<PriorityPart> parts) {

    /** For each time the clock ran out once. */
    static final int A_CLOCK = 100;
    /** The wait counts no more than this, so that forgotten items do not stand before dangers. */
    static final int WAIT_MOST = 250;
    /** Each further source counts no more than this. */
    static final int SOURCE_MOST = 50;
    /** All further sources together: with the wait less than what parts {@link Lane#DANGER} from the others. */
    static final int SOURCES_MOST = 200;
    /** Longest written form: as many parts as can count, with the longest names. */
    static final int WRITTEN_MAX = 300;

    /**
     * The priority of an item.
     *
     * @param waited since it came in
     * @param clock  its lane's, longer than zero
     * @param more   what sources add, points by name
     */
    static Priority of(Lane lane, Duration waited, Duration clock, Map<String, Integer> more) {
        List<PriorityPart> parts = new ArrayList<>();
        parts.add(new PriorityPart(PriorityPart.LANE, lane.getPoints()));
        long wait = Math.max(0, waited.toMillis()) / Math.max(1, clock.toMillis() / A_CLOCK);
        add(parts, PriorityPart.WAIT, (int) Math.min(WAIT_MOST, wait));
        int left = SOURCES_MOST;
        for (Map.Entry<String, Integer> source : new TreeMap<>(more).entrySet()) {
            int points = Math.min(left, Math.min(SOURCE_MOST, source.getValue()));
            add(parts, source.getKey(), points);
            left -= Math.max(0, points);
        }
        return new Priority(List.copyOf(parts));
    }

    private static void add(List<PriorityPart> parts, String name, int points) {
        if (points > 0) {
            parts.add(new PriorityPart(name, points));
        }
    }

    /** The number: higher stands further up. */
    public int number() {
        return parts.stream().mapToInt(PriorityPart::points).sum();
    }

    /** As it is kept beside the number: {@code lane=400;wait=37}. */
    String written() {
        return parts.stream().map(p -> p.name() + "=" + p.points()).collect(Collectors.joining(";"));
    }

    static Priority read(String written) {
        return new Priority(written == null || written.isEmpty() ? List.of() : Arrays.stream(written.split(";")).map(p -> p.split("="))
                .map(p -> new PriorityPart(p[0], Integer.parseInt(p[1]))).toList());
    }

    public int getNumber() {
        return number();
    }

    public List<PriorityPart> getParts() {
        return parts;
    }
}
