package org.mingda.moderation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingda.screening.DangerCheck;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

/**
 * The lanes of the desk, in the order in which they are worked off: first what may put a person in danger, then agents and swindlers, then what people in need wait for,
 * then the rest. Label {@code moderation_lane.DANGER}.
 */
public enum Lane {
    /** Threats, self-harm, leaked identity. */
    DANGER(Urgency.CRITICAL, 1000),
    /** Agents and scams: what was held for ways of contact, by a word rule, or as one of many alike. */
    SCAM(Urgency.HIGH, 500),
    /** Questions and what answers them: somebody in need waits. */
    QUESTION(Urgency.HIGH, 400),
    COMMENT(Urgency.MEDIUM, 300),
    /** Articles, profiles, and other words for what showed already. */
    EDIT(Urgency.LOW, 250),
    CREDENTIAL(Urgency.LOW, 200),
    REPORT(Urgency.MEDIUM, 150),
    APPEAL(Urgency.LOW, 100);

    /** Kinds of content with a lane of their own; any other is decided like a comment. Only the place in the queue hangs on it. */
    private static final Map<String, Lane> BY_KIND = Map.of("QUESTION", QUESTION, "ANSWER", QUESTION, "FOLLOW_UP", QUESTION, "ARTICLE", EDIT, "PROFILE", EDIT,
            "CREDENTIAL", CREDENTIAL, "REPORT", REPORT, "APPEAL", APPEAL);
    /** Lanes of kinds that nobody advertises in: what checks find there says nothing of agents. */
    private static final Set<Lane> NO_SCAM = Set.of(CREDENTIAL, REPORT, APPEAL);
    /** Checks that hold for what agents and swindlers do. */
    private static final Set<String> SCAM_CHECKS = Set.of("contact", "word", "rule", "repeat", "twins", "near-twins", "ranking");

    private final Urgency urgency;
    private final int points;

    Lane(Urgency urgency, int points) {
        this.urgency = urgency;
        this.points = points;
    }

    /**
     * The lane of a text.
     *
     * @param kind     its kind of content
     * @param findings what screening found
     * @param showed   whether it showed before, with other words
     */
    static Lane of(String kind, List<Finding> findings, boolean showed) {
        Lane own = BY_KIND.getOrDefault(kind, showed ? EDIT : COMMENT);
        if (holds(findings, Set.of(DangerCheck.NAME))) {
            return DANGER;
        }
        return !NO_SCAM.contains(own) && holds(findings, SCAM_CHECKS) ? SCAM : own;
    }

    private static boolean holds(List<Finding> findings, Set<String> checks) {
        return findings.stream().anyMatch(f -> f.severity() != Severity.NOTE && checks.contains(f.check()));
    }

    public Urgency getUrgency() {
        return urgency;
    }

    /** What the lane counts in an item's {@link Priority}. Everything else together is worth less than what parts danger from the next lane. */
    public int getPoints() {
        return points;
    }

    public String getName() {
        return name();
    }
}
