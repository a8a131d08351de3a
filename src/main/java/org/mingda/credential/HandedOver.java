package org.mingda.credential;

import org.mingda.account.Account;

/**
 * A trainee is guided by another lawyer from now on. Fired in the transaction of the change.
 *
 * @param credential the trainee's
 * @param from       who guided him until now
 */
public record HandedOver(Credential credential, Account from) {
}
