package org.mingda.signup;

import java.util.Optional;
import org.mingda.account.Account;

/** Bars addresses from signing up. A room above that shuts people out gives a bean of this type; sign-up asks all it finds. */
public interface SignUpBar {

    /** Whose exclusion bars this address; empty for an address that may sign up. Whoever signs up cannot see the difference. */
    Optional<Account> barredBy(String email);
}
