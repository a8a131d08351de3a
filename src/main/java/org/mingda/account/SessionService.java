package org.mingda.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingda.kernel.Token;

/** Sessions: opened by the sign-in mechanism after a good password, read on every request of a signed-in visitor. */
@Stateless
public class SessionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Opens a session and returns its secret. Called by the mechanism alone, after the password was checked. */
    public String open(String accountToken, boolean kept, String device) {
        Account account = em.createQuery("select a from Account a where a.token = :token", Account.class)
                .setParameter("token", accountToken).getSingleResult();
        String secret = Token.secret();
        em.persist(new AccountSession(SecretHash.of(secret), account, kept, device, clock.instant()));
        return secret;
    }

    /** The account a secret signs in, read from the database itself, so that what was taken away is gone. Anybody may ask. */
    public Optional<Account> account(String secret) {
        Instant now = clock.instant();
        AccountSession session = em.find(AccountSession.class, SecretHash.of(secret), Map.of("jakarta.persistence.cache.retrieveMode",
                jakarta.persistence.CacheRetrieveMode.BYPASS));
        if (session == null || !session.open(now)) {
            return Optional.empty();
        }
        session.touch(now);
        return Optional.of(session.getAccount());
    }

    /** Ends the session of a secret. Whoever holds the secret may. */
    public void close(String secret) {
        AccountSession session = em.find(AccountSession.class, SecretHash.of(secret));
        if (session != null) {
            em.remove(session);
        }
    }

    /** The account's own open sessions, newest first. */
    public List<AccountSession> sessions(Account by) {
        return em.createQuery("select s from AccountSession s where s.account = :account order by s.seenAt desc", AccountSession.class)
                .setParameter("account", by).setMaxResults(50).getResultList().stream().filter(s -> s.open(clock.instant())).toList();
    }

    /** Ends all sessions of the account, by itself: after a changed password, or "sign out everywhere". */
    public void closeAll(Account by) {
        em.createQuery("delete from AccountSession s where s.account = :account").setParameter("account", by).executeUpdate();
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forgetOld() {
        em.createQuery("delete from AccountSession s where s.seenAt < :before")
                .setParameter("before", clock.instant().minus(AccountSession.KEPT)).executeUpdate();
    }
}
