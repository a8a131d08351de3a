package org.mingda.closing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;

/** Legal holds; administrators. */
@Stateless
public class HoldService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<HoldMoved> moved;

    /** Keeps an account from being deleted, for a reason. Waits for a deletion that goes on just now, and then finds nobody. */
    public LegalHold set(Account by, String accountToken, String reason) {
        by.require(Role.ADMIN);
        Account account = account(by, accountToken);
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        LegalHold hold = new LegalHold(account, reason, em.getReference(Account.class, by.getId()), clock.instant());
        em.persist(hold);
        moved.fire(new HoldMoved(hold, by));
        return hold;
    }

    /** Lifts a hold; what its owner had asked for then goes on. */
    public void lift(Account by, String token) {
        by.require(Role.ADMIN);
        LegalHold hold = em.createQuery("select h from LegalHold h join fetch h.account where h.token = :token", LegalHold.class).setParameter("token", token)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("hold"));
        hold.lift(em.getReference(Account.class, by.getId()), clock.instant());
        moved.fire(new HoldMoved(hold, by));
    }

    /** The account that an address names; administrators. */
    public Account account(Account by, String token) {
        by.require(Role.ADMIN);
        return em.createQuery("select a from Account a where a.token = :token and a.id > 0", Account.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("account"));
    }

    /** Holds on an account, the newest first; administrators. */
    public List<LegalHold> of(Account by, Account account) {
        by.require(Role.ADMIN);
        return em.createQuery("select h from LegalHold h join fetch h.setBy where h.account = :account order by h.id desc", LegalHold.class).setParameter("account", account).getResultList();
    }

    /** All holds that stand, the newest first; administrators. */
    public List<LegalHold> standing(Account by) {
        by.require(Role.ADMIN);
        return em.createQuery("select h from LegalHold h join fetch h.account where h.liftedAt is null order by h.id desc", LegalHold.class).getResultList();
    }
}
