package org.mingda.takedown;

import org.mingda.account.Account;

/**
 * A notice has come to another state.
 *
 * @param by       who moved it; null: the right holder or the clock
 * @param toAuthor whether the author of the text is to hear of it
 * @param toHolder whether the right holder is
 */
public record NoticeMoved(RightsNotice notice, Account by, boolean toAuthor, boolean toHolder) {
}
