package org.mingda.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.factor.Factor;

/** Passkeys as a second factor. */
@ApplicationScoped
public class PasskeyFactor implements Factor {

    @Inject
    private PasskeyService service;

    @Override
    public boolean heldBy(Account account) {
        return !service.list(account).isEmpty();
    }

    @Override
    public void drop(Account account) {
        service.list(account).forEach(key -> service.remove(account, key.getToken()));
    }
}
