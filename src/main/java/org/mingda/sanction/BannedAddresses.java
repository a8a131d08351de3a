package org.mingda.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.signup.SignUpBar;

/** Knows the addresses of banned people, in whatever spelling. */
@ApplicationScoped
public class BannedAddresses implements SignUpBar {

    @Inject
    private ConductService conduct;

    @Override
    public Optional<Account> barredBy(String email) {
        return conduct.barred(email, Identity.phoneOf(email));
    }
}
