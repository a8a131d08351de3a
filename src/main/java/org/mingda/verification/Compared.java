package org.mingda.verification;

import java.time.LocalDate;

/**
 * What a verifier found when a claim was true.
 *
 * @param sources the two sources that were compared and agree, in words that everybody may read
 * @param until   the last day on which the credential shall hold
 */
public record Compared(String sources, LocalDate until) {
}
