package org.mingda.moderation;

/**
 * One reason why an item stands where it stands.
 *
 * @param name   what counts; label {@code moderation_priority.NAME}
 * @param points how much
 */
public record PriorityPart(String name, int points) {

    public static final String LANE = "lane";
    public static final String WAIT = "wait";

    public PriorityPart {
        if (!name.matches("[a-z_]{1,20}")) {
            throw new IllegalArgumentException("no name of a part: " + name);
        }
    }

    public String getName() {
        return name;
    }

    public int getPoints() {
        return points;
    }
}
