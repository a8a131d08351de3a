package org.mingda.sanction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mingda.moderation.DecisionKind;

/**
 * The next step for somebody with a record: first a warning, then mutes that grow longer, at last a ban. A proposal; the moderator may choose another. Steps as in Discourse's
 * penalties.
 *
 * @param kind  what to impose
 * @param hours how long; null for a warning or a ban
 */
public record Ladder(DecisionKind kind, Integer hours) {

    /** What can be imposed, the mildest first. */
    public static final List<DecisionKind> KINDS = List.of(DecisionKind.WARN, DecisionKind.MUTE, DecisionKind.SUSPEND, DecisionKind.BAN);
    /** The lengths on offer, in hours: a day, three days, a week, a month. */
    public static final List<Integer> STEPS = List.of(24, 72, 168, 720);
    /** What lies further back is forgiven. */
    static final Duration REMEMBERED = Duration.ofDays(365);

    private static final Set<DecisionKind> TIMED = Set.of(DecisionKind.MUTE, DecisionKind.SUSPEND);

    /** The next step after these sanctions; those lifted count for nothing. */
    static Ladder next(List<Sanction> record, Instant now) {
        List<Sanction> counted = record.stream().filter(s -> s.getLiftedAt() == null && s.getDecision().getAt().isAfter(now.minus(REMEMBERED))).toList();
        long steps = counted.stream().filter(s -> TIMED.contains(s.getKind())).count();
        boolean suspended = counted.stream().anyMatch(s -> s.getKind() == DecisionKind.SUSPEND);
        if (counted.isEmpty()) {
            return new Ladder(DecisionKind.WARN, null);
        }
        return steps >= STEPS.size() ? new Ladder(DecisionKind.BAN, null)
                : new Ladder(suspended ? DecisionKind.SUSPEND : DecisionKind.MUTE, STEPS.get((int) steps));
    }

    public DecisionKind getKind() {
        return kind;
    }

    public Integer getHours() {
        return hours;
    }
}
