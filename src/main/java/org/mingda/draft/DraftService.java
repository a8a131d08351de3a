package org.mingda.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;

/** Drafts. Everybody keeps and reads his own only. */
@Stateless
public class DraftService {

    /** Nobody writes so many things at once; more would be a store for something else. */
    static final int MOST = 100;
    /** As in Discourse. */
    static final Duration KEPT = Duration.ofDays(180);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Keeps what stands in the form at this address. Nothing is kept of a form in which nothing was ever written. */
    public Optional<Draft> save(Account by, String path, Written written) {
        Draft draft = find(by, path).orElse(null);
        if (draft == null && (written.text() == null || written.text().isBlank())) {
            return Optional.empty();
        }
        if (draft == null) {
            draft = begun(by, path);
        } else {
            em.lock(draft, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(draft);
        }
        draft.save(written, clock.instant());
        if (!em.contains(draft)) {
            em.persist(draft);
        }
        return Optional.of(draft);
    }

    private Draft begun(Account by, String path) {
        long all = em.createQuery("select count(d) from Draft d where d.account.token = :by", Long.class).setParameter("by", by.getToken()).getSingleResult();
        if (all >= MOST) {
            throw new Refusal("draft.too_many", MOST);
        }
        return new Draft(em.getReference(Account.class, by.getId()), path);
    }

    /** The draft of the form at this address, if there is one. */
    public Optional<Draft> find(Account by, String path) {
        return em.createQuery("select d from Draft d where d.account.token = :by and d.path = :path", Draft.class)
                .setParameter("by", by.getToken()).setParameter("path", path).getResultStream().findFirst();
    }

    /** All drafts of this account, those saved last first. */
    public List<Draft> mine(Account by) {
        return em.createQuery("select d from Draft d where d.account.token = :by order by d.savedAt desc, d.id desc", Draft.class)
                .setParameter("by", by.getToken()).setMaxResults(MOST).getResultList();
    }

    /** One of this account's own drafts; for others it is not there. */
    public Draft own(Account by, String token) {
        return em.createQuery("select d from Draft d where d.account.token = :by and d.token = :token", Draft.class)
                .setParameter("by", by.getToken()).setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("draft"));
    }

    /** Throws a draft away. */
    public void discard(Account by, String token) {
        em.remove(own(by, token));
    }

    /** What was written at this address is handed in: its draft goes. Called in the transaction of the handing in. */
    public void posted(Account by, String path) {
        em.createQuery("delete from Draft d where d.account.token = :by and d.path = :path").setParameter("by", by.getToken()).setParameter("path", path).executeUpdate();
    }

    /** Forgets drafts that nobody came back to. Any number of nodes may do so. */
    @Schedule(hour = "3", minute = "41", persistent = false)
    public void forget() {
        em.createQuery("delete from Draft d where d.savedAt < :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }
}
