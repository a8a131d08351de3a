package org.mingda.signup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.AccountName;
import org.mingda.account.EmailAddress;

/** The account of the first administrator. Called at the start alone, where nobody is signed in. */
@Stateless
public class FirstAdministratorService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LinkService links;

    /** Whether somebody is administrator; those of a demonstration do not count, because they cannot sign in outside it. */
    public boolean present() {
        return em.createQuery("select count(a) from Account a where a.roleNames like '%ADMIN%' and a.demo = false and a.block.at is null", Long.class)
                .getSingleResult() > 0;
    }

    /** Makes or reuses the account of an address and returns the path of a fresh link that makes it an administrator. */
    public String invite(String typed) {
        String email = EmailAddress.checked(typed);
        Optional<Account> known = em.createQuery("select a from Account a where a.email = :email", Account.class).setParameter("email", email)
                .getResultStream().findFirst();
        return links.setUp(known.orElseGet(() -> made(email)));
    }

    private Account made(String email) {
        Account account = new Account(freeName(), email, Locale.SIMPLIFIED_CHINESE, clock.instant());
        em.persist(account);
        return account;
    }

    /** An earlier start may have made an account for an address that was mistyped. */
    private String freeName() {
        String name = AccountName.KEEPER;
        for (int number = 2; taken(name); number++) {
            name = AccountName.KEEPER + number;
        }
        return name;
    }

    private boolean taken(String name) {
        return em.createQuery("select count(a) from Account a where a.nameKey = :key", Long.class).setParameter("key", AccountName.key(name)).getSingleResult() > 0;
    }
}
