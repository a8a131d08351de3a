package org.mingda.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Slice;
import org.mingda.section.SectionService;
import org.mingda.section.Within;

/** The appeals that wait. Moderators and verifiers, each what he may judge. */
@Stateless
public class AppealListService {

    private static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SectionService sections;

    /** One page of the open appeals on what this person decides on in his sections, the oldest first. */
    public Slice<Appeal> open(Account by, int page) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        Within within = sections.within(by);
        String where = "a.outcome is null and a.review.decider in :roles" + within.condition("a.review");
        long total = within.fill(em.createQuery("select count(a) from Appeal a where " + where, Long.class)).setParameter("roles", by.getRoles()).getSingleResult();
        return new Slice<>(within.fill(em.createQuery(AppealService.ONE + where + " order by a.at, a.id", Appeal.class)).setParameter("roles", by.getRoles())
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList(), page, PAGE, total);
    }
}
