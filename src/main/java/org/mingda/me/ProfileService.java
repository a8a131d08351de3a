package org.mingda.me;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.account.AccountName;
import org.mingda.account.AccountService;
import org.mingda.account.Password;
import org.mingda.account.PasswordChanged;
import org.mingda.account.Passwords;
import org.mingda.account.Renamed;
import org.mingda.kernel.Refusal;
import org.mingda.signin.SessionService;

/** What an account changes about itself. */
@Stateless
public class ProfileService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountService accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SessionService sessions;

    /** Of {@link Renamed} and {@link PasswordChanged}. */
    @Inject
    private Event<Object> events;

    /** Takes another name. */
    public void rename(Account by, String wanted) {
        String name = AccountName.checked(wanted);
        Account account = em.find(Account.class, by.getId());
        String before = account.getName();
        if (before.equals(name)) {
            return;
        }
        if (accounts.isTaken(name, account)) {
            throw new Refusal("account.name_taken");
        }
        account.rename(name);
        try {
            em.flush();
        } catch (PersistenceException raced) {
            throw new Refusal("account.name_taken");
        }
        events.fire(new Renamed(account, before));
    }

    /** Chooses the language of mail to this account, and whether page titles tell anything. */
    public void wish(Account by, Locale language, boolean discreet) {
        em.find(Account.class, by.getId()).wish(language, discreet);
    }

    /** Takes another password; the current one is asked for, in case somebody else sits at the account's device. All other sessions end. */
    public void changePassword(Account by, String current, String wanted, String keptSession) {
        Account account = em.find(Account.class, by.getId());
        if (!passwords.match(account, current.toCharArray())) {
            throw new Refusal("account.password_wrong");
        }
        account.changePassword(passwords.hash(Password.checked(wanted, account.getName(), account.getEmail())));
        sessions.closeOthers(account, keptSession);
        events.fire(new PasswordChanged(account));
    }
}
