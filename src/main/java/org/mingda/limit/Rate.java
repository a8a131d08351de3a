package org.mingda.limit;

import java.time.Duration;

/**
 * So many in one window of time.
 *
 * @param name   tells its counts from those of others
 * @param most   how many there may be, from 1
 * @param window how long they are counted together; it begins with the first
 */
public record Rate(String name, int most, Duration window) {
}
