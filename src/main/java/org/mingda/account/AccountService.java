package org.mingda.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingda.kernel.NotAllowed;
import org.mingda.server.ServerSettings;

/** How accounts are found, and how those of the demonstration are made. */
@Stateless
public class AccountService {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ServerSettings settings;

    @Inject
    private Passwords passwords;

    /** The account of a name or an e-mail address, as typed at sign-in. Called by the identity store. No name holds the sign that each address has. */
    public Optional<Account> bySignInName(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > Account.EMAIL_MAX) {
            return Optional.empty();
        }
        String key = EmailAddress.key(typed);
        return key.contains("@") ? first("a.email", key) : first("a.nameKey", key);
    }

    /** Whether somebody is called so already, or so that nobody could tell the two apart. Anyone may ask: names are public. */
    public boolean isTaken(String name, Account except) {
        return em.createNamedQuery(Account.CALLED, Long.class).setParameter("key", AccountName.key(name)).setParameter("look", AccountName.look(name))
                .setParameter("except", except == null ? 0L : except.getId()).getSingleResult() > 0;
    }

    /** Gives some accounts of before their look, and says how many. Called at the start alone. */
    public int giveLooks() {
        List<Account> without = em.createQuery("select a from Account a where a.nameLook is null order by a.id", Account.class).setMaxResults(AT_ONCE).getResultList();
        without.forEach(a -> a.rename(a.getName()));
        return without.size();
    }

    /** An account by its public token. Anyone may ask: only the name is public. */
    public Optional<Account> find(String token) {
        return first("a.token", token);
    }

    /** Keeps a right password under a hash as new ones are made. Called by the identity store, after the password was found right. */
    public void rehash(Account account, String password) {
        // not if it was changed in the meantime
        em.createQuery("update Account a set a.passwordHash = :fresh where a.id = :id and a.passwordHash = :old").setParameter("fresh", passwords.hash(password))
                .setParameter("id", account.getId()).setParameter("old", account.getPasswordHash()).executeUpdate();
    }

    /** Makes an account of the demonstration, confirmed. Called at the first start by the loader of the demonstration alone, and refused outside it. */
    public Account openDemo(DemoAccount wanted, String sharedHash) {
        if (!settings.demo()) {
            throw new NotAllowed("no demonstration");
        }
        Account account = new Account(wanted.name(), wanted.email(), Locale.SIMPLIFIED_CHINESE, wanted.joined());
        account.demonstrate(sharedHash);
        account.agree(HouseRules.VERSION, PrivacyNotice.VERSION);
        account.grant(wanted.roles());
        em.persist(account);
        return account;
    }

    private Optional<Account> first(String field, String value) {
        return em.createQuery("select a from Account a where " + field + " = :value", Account.class).setParameter("value", value)
                .getResultStream().findFirst();
    }
}
