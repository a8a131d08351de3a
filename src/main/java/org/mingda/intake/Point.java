package org.mingda.intake;

import java.time.LocalDate;

/**
 * One point of the checklist: {@code intake_point.KEY} says what to do, {@code intake_source.KEY} on which articles it rests.
 *
 * @param key  which point
 * @param day  the day that it speaks of, the place {0}; null for none
 */
public record Point(String key, LocalDate day) {

    public String getLabel() {
        return "intake_point." + key;
    }

    public String getSource() {
        return "intake_source." + key;
    }

    public String getShownDay() {
        return day == null ? "" : day.toString();
    }
}
