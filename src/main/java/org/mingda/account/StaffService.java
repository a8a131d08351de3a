package org.mingda.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds staff for acts of the forum's own machine, which somebody has to answer for. */
@Stateless
public class StaffService {

    @PersistenceContext
    private EntityManager em;

    /** The oldest confirmed account with a role. Called by what the operator of the machine starts; no page leads here. */
    @SuppressWarnings("unchecked")
    public Optional<Account> oldest(Role role) {
        return em.createNativeQuery("select * from account where roles like ?1 and confirmed_at is not null and blocked_at is null order by id", Account.class)
                .setParameter(1, "%" + role + "%").setMaxResults(1).getResultStream().findFirst();
    }
}
