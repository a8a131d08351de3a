package org.mingda.passkey;

import com.webauthn4j.data.AuthenticationData;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.factor.FactorChange;
import org.mingda.factor.FactorChanged;
import org.mingda.factor.FactorService;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;

/** Passkeys of accounts. Each method but {@link #check} acts on the account that is given, by its owner alone. */
@Stateless
public class PasskeyService {

    /** More than anybody has devices. */
    static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Ceremony ceremony;

    @Inject
    private FactorService factors;

    @Inject
    private Event<FactorChanged> events;

    /** The account's own passkeys, the latest first. */
    public List<Passkey> list(Account by) {
        return em.createQuery("select p from Passkey p where p.account = :account order by p.addedAt desc, p.id desc", Passkey.class)
                .setParameter("account", by).getResultList();
    }

    /** One of the account's own passkeys. */
    public Passkey find(Account by, String token) {
        return list(by).stream().filter(p -> p.getToken().equals(token)).findFirst().orElseThrow(() -> new NotFound("passkey"));
    }

    /** Adds the passkey that a device has just made. Refuses an answer that does not hold, and one too many. */
    public void add(Account by, String name, String answer, String challenge) {
        if (list(by).size() >= MOST) {
            throw new Refusal("passkey.too_many", MOST);
        }
        MadeKey made = ceremony.made(answer, challenge);
        if (made.credentialId().length() > Passkey.CREDENTIAL_ID_MAX || made.publicKey().length() > Passkey.PUBLIC_KEY_MAX || known(made.credentialId())) {
            throw new Refusal("passkey.refused");
        }
        em.persist(new Passkey(by, made, name, clock.instant()));
        events.fire(new FactorChanged(by, FactorChange.PASSKEY_ADDED));
    }

    /** Calls a passkey otherwise. */
    public void rename(Account by, String token, String name) {
        find(by, token).rename(name);
    }

    /** Takes a passkey out of use. */
    public void remove(Account by, String token) {
        em.remove(find(by, token));
        em.flush();
        factors.tidy(by);
        events.fire(new FactorChanged(by, FactorChange.PASSKEY_REMOVED));
    }

    /** Whose device has signed this challenge; a refusal that says no more if it is nobody's. Anybody may try. */
    public Account check(String answer, String challenge) {
        AuthenticationData given = ceremony.read(answer);
        Passkey key = em.createQuery("select p from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", Ceremony.text(given.getCredentialId() == null ? new byte[0] : given.getCredentialId()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Refusal("passkey.refused"));
        byte[] handle = given.getUserHandle();
        if (handle != null && !new String(handle, StandardCharsets.UTF_8).equals(key.getAccount().getToken())) {
            throw new Refusal("passkey.refused");
        }
        key.use(ceremony.checked(given, key, challenge), clock.instant());
        return key.getAccount();
    }

    private boolean known(String credentialId) {
        return em.createQuery("select count(p) from Passkey p where p.credentialId = :id", Long.class).setParameter("id", credentialId).getSingleResult() > 0;
    }
}
