package org.mingda.desk;

import java.time.Duration;
import java.time.Instant;
import org.mingda.moderation.Review;

/**
 * How an item stands to its lane's clock, as the chip beside it says: what is left, or by how much it is over.
 *
 * @param over how long the clock has run out; negative as long as time is left
 */
public record Wait(Duration over) {

    /** The wait of an item at this moment. */
    public static Wait of(Review review, Instant now) {
        return new Wait(Duration.between(review.getPlace().getDueAt(), now));
    }

    private Duration distance() {
        return over.abs();
    }

    public boolean isLate() {
        return over.compareTo(Duration.ZERO) > 0;
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
