package org.mingda.confidence;

import org.mingda.account.Account;

/**
 * A professional opened what an asker told in confidence. Fired in the transaction of the reading.
 *
 * @param label of the file; null for the words
 */
public record ConfidenceOpened(Confidence confidence, Account by, String label) {
}
