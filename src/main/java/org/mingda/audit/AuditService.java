package org.mingda.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Slice;

/** Keeps and shows the audit trail. */
@Stateless
public class AuditService {

    static final int PAGE = 50;
    private static final String MATCHING = " from AuditEntry e left join e.actor a where e.act like :act";
    private static final String BY_ACTOR = " and a.name = :actor";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ChainService chain;

    /** Keeps one act, in its transaction. Called by the trail alone. The actor is null when it was the machine. */
    public void keep(Account actor, String act, Subject about, String detail) {
        chain.add(new AuditEntry(clock.instant(), actor, act, about, detail));
    }

    /** Takes out what entries tell of a person who is to be forgotten; his acts become the shared account's. Called by the trail alone, in the transaction that deletes him. */
    public void erase(Account person, Account shared, List<String> paths) {
        chain.erase(person, shared, paths);
    }

    /**
     * The trail, newest first; administrators only.
     *
     * @param act   beginning of an act's name, or null for all
     * @param actor an exact name, or null for all
     */
    public Slice<AuditEntry> trail(Account by, String act, String actor, int page) {
        by.require(Role.ADMIN);
        String matching = actor == null ? MATCHING : MATCHING + BY_ACTOR;
        TypedQuery<AuditEntry> entries = em.createQuery("select e" + matching + " order by e.id desc", AuditEntry.class);
        TypedQuery<Long> count = em.createQuery("select count(e)" + matching, Long.class);
        for (TypedQuery<?> query : List.of(entries, count)) {
            query.setParameter("act", act == null ? "%" : act + "%");
            if (actor != null) {
                query.setParameter("actor", actor);
            }
        }
        entries.setHint("eclipselink.left-join-fetch", "e.actor");
        return new Slice<>(entries.setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList(), page, PAGE, count.getSingleResult());
    }
}
