package org.mingda.rescue;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Role;
import org.mingda.factor.Factor;
import org.mingda.factor.Factors;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.signin.SessionService;

/**
 * How administrators help somebody who has lost telephone and recovery codes, or whose session is in other hands. They make sure in person that it is he; nobody does it for himself,
 * and the owner is told by letter.
 */
@Stateless
public class RescueService {

    @Inject
    private AccountService accounts;

    @Inject
    private SessionService sessions;

    @Inject
    @Any
    private Instance<Factor> kinds;

    @Inject
    private Factors factors;

    /** Of {@link Rescued}. */
    @Inject
    private Event<Rescued> events;

    /** Whether an account has a second factor; administrators only. */
    public boolean holds(Account by, String token) {
        return factors.asks(other(by, token));
    }

    /** Takes all second factors of an account out of use and ends its sessions; administrators only, not their own. */
    public void drop(Account by, String token) {
        Account account = other(by, token);
        kinds.stream().filter(kind -> kind.heldBy(account)).forEach(kind -> kind.drop(account));
        sessions.closeAll(account);
        events.fire(new Rescued(account, by, true));
    }

    /** Ends all sessions of an account; administrators only, not their own. */
    public void endSessions(Account by, String token) {
        Account account = other(by, token);
        sessions.closeAll(account);
        events.fire(new Rescued(account, by, false));
    }

    private Account other(Account by, String token) {
        by.require(Role.ADMIN);
        Account account = accounts.find(token).orElseThrow(() -> new NotFound("account"));
        if (account.equals(by)) {
            throw new Refusal("rescue.not_oneself");
        }
        return account;
    }
}
