package org.mingda.moderation;

import org.mingda.site.Setting;

/** How soon a lane has to be dealt with; the hours are settings. The scale is the usual one of trust-and-safety desks: 1, 4, 24 and 72 hours. */
public enum Urgency {
    CRITICAL(Setting.CLOCK_CRITICAL),
    HIGH(Setting.CLOCK_HIGH),
    MEDIUM(Setting.CLOCK_MEDIUM),
    LOW(Setting.CLOCK_LOW);

    private final Setting hours;

    Urgency(Setting hours) {
        this.hours = hours;
    }

    /** The setting that holds its clock, in hours. */
    public Setting hours() {
        return hours;
    }

    public String getName() {
        return name();
    }
}
