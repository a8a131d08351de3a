package org.mingda.factor;

import org.mingda.account.Account;

/** A kind of second factor. Each room that keeps one gives a bean of this type. */
public interface Factor {

    /** Whether the account has one of this kind. */
    boolean heldBy(Account account);
}
