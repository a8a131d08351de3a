package org.mingda.response;

import java.time.Duration;
import org.mingda.site.Province;

/**
 * How long one answer took.
 *
 * @param category     the number of the question's field
 * @param province     of the question
 * @param professional the number of whoever answered
 * @param first        whether it was the first answer of its question
 * @param took         from asking until it showed
 */
public record Wait(Long category, Province province, Long professional, boolean first, Duration took) {
}
