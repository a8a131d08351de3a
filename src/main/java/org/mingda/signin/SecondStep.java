package org.mingda.signin;

import org.mingda.account.Account;

/** Asks somebody for more than a password before he is in. A room above gives a bean of this type. */
public interface SecondStep {

    /** The page that asks; after it the visitor is in. */
    String PATH = "/sign-in/second";

    /** Whether this account is asked for more. */
    boolean asks(Account account);
}
