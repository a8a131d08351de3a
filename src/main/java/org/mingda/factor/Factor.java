package org.mingda.factor;

import org.mingda.account.Account;

/** A kind of second factor. Each room that keeps one gives a bean of this type. */
public interface Factor {

    /** Whether the account has one of this kind. */
    boolean heldBy(Account account);

    /** Takes all of this kind out of use, when an administrator helps somebody who has lost them. */
    void drop(Account account);
}
