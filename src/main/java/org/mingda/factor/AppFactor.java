package org.mingda.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;

/** Codes of an app as a second factor. */
@ApplicationScoped
public class AppFactor implements Factor {

    @Inject
    private FactorService service;

    @Override
    public boolean heldBy(Account account) {
        return service.app(account).isPresent();
    }

    @Override
    public void drop(Account account) {
        service.remove(account);
    }
}
