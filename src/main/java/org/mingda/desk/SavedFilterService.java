package org.mingda.desk;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;

/** A moderator's own filters. Everybody sees and changes his own only. */
@Stateless
public class SavedFilterService {

    /** More would be no help. */
    static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    /** One's own filters by name. */
    public List<SavedFilter> own(Account by) {
        by.require(Role.MODERATOR);
        return em.createQuery("select f from SavedFilter f where f.account = :me order by f.name, f.id", SavedFilter.class).setParameter("me", by).getResultList();
    }

    /** Keeps a filter under a name; one of the same name is replaced. */
    public void save(Account by, String name, QueueFilter filter) {
        by.require(Role.MODERATOR);
        SavedFilter saved = new SavedFilter(em.getReference(Account.class, by.getId()), name, filter);
        List<SavedFilter> own = own(by);
        own.stream().filter(f -> f.getName().equals(saved.getName())).forEach(em::remove);
        if (own.size() >= MOST) {
            throw new Refusal("desk.filters_many", MOST);
        }
        em.persist(saved);
    }

    /** Takes one of one's own filters away; one that is gone already is no harm. */
    public void remove(Account by, String token) {
        own(by).stream().filter(f -> f.getToken().equals(token)).forEach(em::remove);
    }
}
