package org.mingda.rule;

import java.util.Arrays;

/**
 * Which rules a moderator wants to see.
 *
 * @param state only rules in this state; null for all
 * @param part  a part of a name, of what a short rule looks for, or null
 */
public record RuleFilter(RuleState state, String part) {

    private static final int PART_MAX = 60;

    public RuleFilter {
        part = part == null || part.isBlank() || part.length() > PART_MAX ? null : part.strip();
    }

    /** As an address says it; what is no state shows all. */
    public static RuleFilter of(String state, String part) {
        return new RuleFilter(Arrays.stream(RuleState.values()).filter(s -> s.name().equals(state)).findFirst().orElse(null), part);
    }

    /** For {@code like}, with {@code !} to escape. */
    String pattern() {
        return part == null ? "%" : "%" + part.replaceAll("[%_!]", "!$0") + "%";
    }

    public RuleState getState() {
        return state;
    }

    public String getPart() {
        return part;
    }
}
