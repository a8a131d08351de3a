package org.mingda.ranking;

import org.mingda.account.Account;

/**
 * A model was taken into use. Fired in the transaction of the change.
 *
 * @param trained whether it was just trained; otherwise an earlier one was chosen again
 * @param by      who did it; null for the nightly timer
 */
public record ModelChosen(RankingModel model, boolean trained, Account by) {
}
