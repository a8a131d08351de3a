package org.mingda.duty;

import java.time.Instant;

/**
 * Until when somebody may go without a second factor.
 *
 * @param begun whether he was told before, so that the time runs
 */
public record Deadline(Instant end, boolean begun) {
}
