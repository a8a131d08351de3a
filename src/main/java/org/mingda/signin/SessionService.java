package org.mingda.signin;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
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

    /** Sessions of one account at a time: more devices than anybody has. */
    static final int MOST = 50;

    /** More than anyone has devices; those beyond still end by themselves, and with "everywhere". */
    private static final int SHOWN_MAX = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ServerSettings settings;

    @Inject
    private Instance<SecondStep> steps;

    @Inject
    private SessionLengths lengths;

    /**
     * Opens a session and returns its secret, or refuses and says why. Where the account is asked for more than a password, the session is half open until {@link #prove}.
     * Called by the mechanism alone, after the password was checked.
     */
    public String open(String accountToken, boolean kept, String device) {
        Account account = admit(accountToken);
        makeRoom(account);
        String secret = Token.secret();
        AccountSession session = new AccountSession(Token.hash(secret), account, kept, device, clock.instant());
        em.persist(steps.stream().anyMatch(s -> s.asks(account)) ? session.halfOpen() : session);
        return secret;
    }

    /** Opens a session, until the browser is closed, for what is as good as a password and a second step together. Called by rooms above that have checked it. */
    public String openProved(String accountToken, String device) {
        Account account = admit(accountToken);
        makeRoom(account);
        String secret = Token.secret();
        em.persist(new AccountSession(Token.hash(secret), account, false, device, clock.instant()));
        return secret;
    }

    /** Whose sign-in waits under this secret for its second step. Whoever holds the secret may ask. */
    public Optional<Account> waiting(String secret) {
        return bySecret(secret).filter(s -> s.waits(clock.instant())).map(AccountSession::getAccount);
    }

    /** Whether the owner of this session has proved within this time that it is he. Whoever holds the secret may ask. */
    public boolean proved(String secret, Duration within) {
        return bySecret(secret).filter(s -> s.proved(within, clock.instant())).isPresent();
    }

    /**
     * Its owner has just proved that it is he: the session, half open or open, goes on under the secret that is returned, so that what somebody may have seen of the old one is
     * worth nothing. Called by rooms above that have checked the proof.
     */
    public SessionKey prove(String secret) {
        AccountSession old = bySecret(secret).orElseThrow(() -> new NotFound("session"));
        String renewed = Token.secret();
        em.remove(old);
        em.persist(old.renewed(Token.hash(renewed), clock.instant()));
        return new SessionKey(renewed, old.isKept(), old.getAccount().getToken());
    }

    private Account admit(String accountToken) {
        Account account = em.createQuery("select a from Account a where a.token = :token", Account.class)
                .setParameter("token", accountToken).getSingleResult();
        if (account.isBlocked()) {
            throw new Refusal("signin.blocked", account.getBlock().getReason());
        }
        if (!admitted(account)) {
            throw new Refusal("signin.demo_closed");
        }
        return account;
    }

    private Optional<AccountSession> bySecret(String secret) {
        return em.createQuery("select s from AccountSession s join fetch s.account where s.secretHash = :hash", AccountSession.class)
                .setParameter("hash", Token.hash(secret)).setHint("eclipselink.refresh", "true").getResultStream().findFirst();
    }

    /** The account a secret signs in, read from the database itself, so that what was taken away is gone. Anybody may ask. */
    public Optional<Account> account(String secret) {
        Instant now = clock.instant();
        Optional<AccountSession> session = bySecret(secret).filter(s -> s.open(now, lengths) && admitted(s.getAccount()));
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
                .setParameter("account", by).setMaxResults(SHOWN_MAX).getResultList().stream().filter(s -> s.open(clock.instant(), lengths)).toList();
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

    /** Ends the oldest sessions beyond {@link #MOST}: a program that signs in over and over fills no table. */
    private void makeRoom(Account account) {
        em.createQuery("select s from AccountSession s where s.account = :account order by s.openedAt desc", AccountSession.class)
                .setParameter("account", account).setFirstResult(MOST - 1).getResultList().forEach(em::remove);
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forgetOld() {
        em.createQuery("delete from AccountSession s where s.openedAt < :before")
                .setParameter("before", clock.instant().minus(lengths.most())).executeUpdate();
    }
}
