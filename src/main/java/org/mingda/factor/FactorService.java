package org.mingda.factor;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Passwords;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/** The app that shows codes, and the recovery codes. Each method acts on the account that is given, by its owner alone. */
@Stateless
public class FactorService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private Factors all;

    @Inject
    private Event<FactorChanged> events;

    /** The app in use, if any. */
    public Optional<Authenticator> app(Account by) {
        return Optional.ofNullable(em.find(Authenticator.class, by.getId())).filter(Authenticator::isConfirmed);
    }

    /** Makes a fresh secret for an app, in place of one that was not confirmed. */
    public void offer(Account by) {
        Authenticator app = em.find(Authenticator.class, by.getId(), LockModeType.PESSIMISTIC_WRITE);
        byte[] secret = Totp.freshSecret();
        if (app == null) {
            em.persist(new Authenticator(by, secret, clock.instant()));
        } else if (app.isConfirmed()) {
            throw new Refusal("factor.on_already");
        } else {
            app.offer(secret);
        }
    }

    /** The secret that waits for its first code, in base 32. */
    public Optional<String> offered(Account by) {
        return Optional.ofNullable(em.find(Authenticator.class, by.getId())).filter(a -> !a.isConfirmed()).map(a -> Totp.base32(a.getSecret()));
    }

    /** Takes the app into use with its first code, and returns fresh recovery codes. Refuses a wrong code. */
    public List<String> confirm(Account by, String code) {
        Authenticator app = em.find(Authenticator.class, by.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (app == null || app.isConfirmed()) {
            throw new Refusal("factor.on_already");
        }
        if (!accepted(app, code)) {
            throw new Refusal("factor.code_wrong");
        }
        app.confirm(clock.instant());
        List<String> codes = made(by);
        events.fire(new FactorChanged(by, FactorChange.APP_ON));
        return codes;
    }

    /** Takes the app out of use. */
    public void remove(Account by) {
        Authenticator app = em.find(Authenticator.class, by.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (app == null) {
            return;
        }
        em.remove(app);
        em.flush();
        tidy(by);
        if (app.isConfirmed()) {
            events.fire(new FactorChanged(by, FactorChange.APP_OFF));
        }
    }

    /** Forgets the recovery codes if there is nothing left that they could stand in for. */
    public void tidy(Account by) {
        if (!all.asks(by)) {
            em.createQuery("delete from RecoveryCode c where c.account = :account").setParameter("account", by).executeUpdate();
        }
    }

    /** Makes ten fresh recovery codes in place of all earlier ones, and returns them: they are never shown again. */
    public List<String> freshCodes(Account by) {
        List<String> codes = made(by);
        events.fire(new FactorChanged(by, FactorChange.CODES_MADE));
        return codes;
    }

    /** How many recovery codes are left. */
    public long codesLeft(Account by) {
        return em.createQuery("select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null", Long.class)
                .setParameter("account", by).getSingleResult();
    }

    /** Uses up a code of the app or a recovery code. Refuses any other; tries are counted before, see {@link org.mingda.signin.CodeLimits}. */
    public void use(Account by, String typed) {
        String code = CleanText.code(typed);
        boolean right = code.matches("\\d{" + Totp.DIGITS + "}") ? byApp(by, code) : byPaper(by, code);
        if (!right) {
            throw new Refusal("factor.code_wrong");
        }
    }

    private boolean byApp(Account by, String code) {
        Authenticator app = em.find(Authenticator.class, by.getId(), LockModeType.PESSIMISTIC_WRITE);
        return app != null && app.isConfirmed() && accepted(app, code);
    }

    private boolean accepted(Authenticator app, String code) {
        return app.accepts(CleanText.code(code), clock.instant());
    }

    private boolean byPaper(Account by, String typed) {
        Optional<String> plain = RecoveryCode.plain(typed);
        if (plain.isEmpty()) {
            return false;
        }
        Optional<RecoveryCode> code = em.createQuery("select c from RecoveryCode c where c.account = :account and c.place = :place", RecoveryCode.class)
                .setParameter("account", by).setParameter("place", RecoveryCode.place(plain.get())).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
        if (code.isEmpty() || code.get().isUsed() || !passwords.matches(code.get().getHash(), plain.get())) {
            return false;
        }
        code.get().use(clock.instant());
        events.fire(new FactorChanged(by, FactorChange.CODE_USED));
        return true;
    }

    private List<String> made(Account by) {
        List<String> codes = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (int place = 0; place < RecoveryCode.COUNT; place++) {
            String code = RecoveryCode.fresh(place);
            codes.add(code);
            hashes.add(passwords.hash(RecoveryCode.plain(code).orElseThrow()));
        }
        em.createQuery("delete from RecoveryCode c where c.account = :account").setParameter("account", by).executeUpdate();
        for (int place = 0; place < RecoveryCode.COUNT; place++) {
            em.persist(new RecoveryCode(by, place, hashes.get(place)));
        }
        return codes;
    }
}
