package org.mingda.statute;

import org.mingda.account.Account;

/**
 * Names or the end of a statute were changed by an administrator. Fired in the transaction of the change.
 *
 * @param before its names and its end as one line
 * @param after  the same afterwards
 */
public record StatuteChanged(Statute statute, String before, String after, Account by) {
}
