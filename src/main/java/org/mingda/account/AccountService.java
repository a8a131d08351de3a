package org.mingda.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Locale;
import java.util.Optional;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.server.ServerSettings;

/** What an account does with itself, and how it is found. */
@Stateless
public class AccountService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private SessionService sessions;

    @Inject
    private ServerSettings settings;

    /** Of {@link Renamed} and {@link PasswordChanged}. */
    @Inject
    private Event<Object> events;

    /** The account of a name or an e-mail address, as typed at sign-in. Called by the identity store. No name holds the sign that each address has. */
    public Optional<Account> bySignInName(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > Account.EMAIL_MAX) {
            return Optional.empty();
        }
        String key = EmailAddress.key(typed);
        return key.contains("@") ? first("a.email", key) : first("a.nameKey", key);
    }

    /** An account by its public token. Anyone may ask: only the name is public. */
    public Optional<Account> find(String token) {
        return first("a.token", token);
    }

    /** Takes another name. */
    public void rename(Account by, String wanted) {
        String name = AccountName.checked(wanted);
        Account account = em.find(Account.class, by.getId());
        String before = account.getName();
        if (before.equals(name)) {
            return;
        }
        if (first("a.nameKey", AccountName.key(name)).filter(a -> !a.equals(account)).isPresent()) {
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

    /** Chooses the language of mail to this account. */
    public void speak(Account by, Locale language) {
        em.find(Account.class, by.getId()).speak(language);
    }

    /** Takes another password; the current one is asked for, in case somebody else sits at the account's device. All other sessions end. */
    public void changePassword(Account by, String current, String wanted, String keptSession) {
        Account account = em.find(Account.class, by.getId());
        if (!passwords.match(account.getPasswordHash(), current.toCharArray())) {
            throw new Refusal("account.password_wrong");
        }
        account.changePassword(passwords.hash(Password.checked(wanted, account.getName(), account.getEmail())));
        sessions.closeOthers(account, keptSession);
        events.fire(new PasswordChanged(account));
    }

    /** Makes an account of the demonstration, confirmed. Called at the first start by the loader of the demonstration alone, and refused outside it. */
    public Account openDemo(DemoAccount wanted, String sharedHash) {
        if (!settings.demo()) {
            throw new NotAllowed("no demonstration");
        }
        Account account = new Account(wanted.name(), wanted.email(), Locale.SIMPLIFIED_CHINESE, wanted.joined());
        account.demonstrate(sharedHash);
        account.agree(HouseRules.VERSION);
        account.grant(wanted.roles());
        em.persist(account);
        return account;
    }

    private Optional<Account> first(String field, String value) {
        return em.createQuery("select a from Account a where " + field + " = :value", Account.class).setParameter("value", value)
                .getResultStream().findFirst();
    }
}
