package org.mingda.audit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;

/** The walks along the chain: asked for, moved on, ended. */
@Stateless
public class ChainCheckService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ChainService chain;

    @Inject
    private AuditService audit;

    @Inject
    private Event<ChainCheckStarted> started;

    /** Asks for a walk; one at a time. Administrators. */
    public ChainCheck start(Account by) {
        by.require(Role.ADMIN);
        if (latest(by).filter(c -> c.isRunning(clock.instant())).isPresent()) {
            throw new Refusal("audit.check_running");
        }
        ChainHead end = chain.head();
        ChainCheck check = new ChainCheck(em.getReference(Account.class, by.getId()), end, clock.instant());
        em.persist(check);
        audit.keep(by, "TRAIL_CHECKED", new Subject(String.valueOf(end.entries()), "/admin/audit/check"), null);
        started.fire(new ChainCheckStarted(check.getToken(), end));
        return check;
    }

    /** The walk asked for last. Administrators. */
    public Optional<ChainCheck> latest(Account by) {
        by.require(Role.ADMIN);
        return em.createQuery("select c from ChainCheck c left join fetch c.askedBy order by c.id desc", ChainCheck.class).setMaxResults(1).getResultStream().findFirst();
    }

    /** Keeps how far a walk came. */
    public void move(String token, ChainWalk walk) {
        find(token).move(walk, clock.instant());
    }

    /** Keeps what a walk found. */
    public void end(String token, ChainWalk walk) {
        find(token).end(walk, clock.instant());
    }

    private ChainCheck find(String token) {
        return em.createQuery("select c from ChainCheck c where c.token = :token", ChainCheck.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("check"));
    }
}
