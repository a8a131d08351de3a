package org.mingda.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Use cases of accounts. */
@Stateless
public class AccountService {

    @PersistenceContext
    private EntityManager em;

    /** The account of a name or an e-mail address, as typed at sign-in. Called by the identity store. */
    public Optional<Account> bySignInName(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > Account.EMAIL_MAX) {
            return Optional.empty();
        }
        return em.createQuery("select a from Account a where a.email = :email or a.nameKey = :name", Account.class)
                .setParameter("email", Account.emailKey(typed)).setParameter("name", AccountName.key(typed.strip()))
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** An account by its public token. Anyone may ask: only the name is public. */
    public Optional<Account> find(String token) {
        return em.createQuery("select a from Account a where a.token = :token", Account.class).setParameter("token", token)
                .getResultStream().findFirst();
    }
}
