package org.mingda.desk;

import java.time.Duration;
import org.mingda.moderation.ReviewClock;

/**
 * How long an item has waited, as the chip beside it says: what is left of {@link ReviewClock#LATE}, or by how much it is over.
 *
 * @param waited since it was handed in
 */
public record Wait(Duration waited) {

    private Duration distance() {
        return waited.minus(ReviewClock.LATE).abs();
    }

    public boolean isLate() {
        return waited.compareTo(ReviewClock.LATE) > 0;
    }

    /** The message key of the chip; {@link #getNumber} fills its place. */
    public String getKey() {
        String unit = distance().toDays() > 1 ? "days" : distance().toHours() > 0 ? "hours" : "minutes";
        return "desk." + (isLate() ? "late_" : "left_") + unit;
    }

    public long getNumber() {
        Duration distance = distance();
        return distance.toDays() > 1 ? distance.toDays() : distance.toHours() > 0 ? distance.toHours() : distance.toMinutes();
    }
}
