package org.mingda.signin;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.server.ServerSettings;

/** Sessions: opened by the sign-in mechanism after a good password, read on every request of a signed-in visitor. */
@Stateless
public class SessionService {

    /** More than anyone has devices; those beyond still end by themselves, and with "everywhere". */
    private static final int SHOWN_MAX = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ServerSettings settings;

    /** Opens a session and returns its secret, or refuses and says why. Called by the mechanism alone, after the password was checked. */
    public String open(String accountToken, boolean kept, String device) {
        Account account = em.createQuery("select a from Account a where a.token = :token", Account.class)
                .setParameter("token", accountToken).getSingleResult();
        if (account.isBlocked()) {
            throw new Refusal("signin.blocked", account.getBlock().getReason());
        }
        if (!admitted(account)) {
            throw new Refusal("signin.demo_closed");
        }
        String secret = Token.secret();
        em.persist(new AccountSession(Token.hash(secret), account, kept, device, clock.instant()));
        return secret;
    }

    /** The account a secret signs in, read from the database itself, so that what was taken away is gone. Anybody may ask. */
    public Optional<Account> account(String secret) {
        Instant now = clock.instant();
        Optional<AccountSession> session = em.createQuery("select s from AccountSession s join fetch s.account where s.secretHash = :hash", AccountSession.class)
                .setParameter("hash", Token.hash(secret)).setHint("eclipselink.refresh", "true").getResultStream().findFirst()
                .filter(s -> s.open(now) && admitted(s.getAccount()));
        session.ifPresent(s -> s.touch(now));
        return session.map(AccountSession::getAccount);
    }

    /** Ends the session of a secret. Whoever holds the secret may. */
    public void close(String secret) {
        AccountSession session = em.find(AccountSession.class, Token.hash(secret));
        if (session != null) {
            em.remove(session);
        }
    }

    /** The account's own open sessions, last used first. */
    public List<AccountSession> sessions(Account by) {
        return em.createQuery("select s from AccountSession s where s.account = :account order by s.seenAt desc", AccountSession.class)
                .setParameter("account", by).setMaxResults(SHOWN_MAX).getResultList().stream().filter(s -> s.open(clock.instant())).toList();
    }

    /** One of the account's own open sessions. */
    public AccountSession session(Account by, String token) {
        return sessions(by).stream().filter(s -> s.getToken().equals(token)).findFirst().orElseThrow(() -> new NotFound("session"));
    }

    /** Ends one of the account's own sessions. */
    public void end(Account by, String token) {
        em.remove(session(by, token));
    }

    /** Ends all sessions of the account, by itself or by a service that may: after a reset password, a block, or "sign out everywhere". */
    public void closeAll(Account account) {
        closeOthers(account, "");
    }

    /** Ends the account's own sessions but the one of this secret. */
    public void closeOthers(Account by, String secret) {
        em.createQuery("delete from AccountSession s where s.account = :account and s.secretHash <> :kept")
                .setParameter("account", by).setParameter("kept", Token.hash(secret)).executeUpdate();
    }

    /** A demonstration's accounts, whose password everybody knows, stay out where the forum is in earnest. */
    private boolean admitted(Account account) {
        return !account.isDemo() || settings.demo();
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forgetOld() {
        em.createQuery("delete from AccountSession s where s.openedAt < :before")
                .setParameter("before", clock.instant().minus(AccountSession.KEPT)).executeUpdate();
    }
}
