package org.mingda.rescue;

import org.mingda.account.Account;

/**
 * An administrator has ended the sessions of an account.
 *
 * @param dropped whether he took its second factors out of use as well
 */
public record Rescued(Account account, Account by, boolean dropped) {
}
