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
    public Optional<Account> oldest(Role role) {
        return em.createQuery("select a from Account a where a.roleNames like :role and a.confirmedAt is not null and a.block.at is null order by a.id", Account.class)
                .setParameter("role", "%" + role + "%").setMaxResults(1).getResultStream().findFirst();
    }
}
