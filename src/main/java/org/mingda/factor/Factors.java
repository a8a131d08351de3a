package org.mingda.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.signin.SecondStep;

/** Whoever has a second factor, of whatever kind, is asked for it after the password. */
@ApplicationScoped
public class Factors implements SecondStep {

    @Inject
    @Any
    private Instance<Factor> kinds;

    @Override
    public boolean asks(Account account) {
        return kinds.stream().anyMatch(kind -> kind.heldBy(account));
    }
}
