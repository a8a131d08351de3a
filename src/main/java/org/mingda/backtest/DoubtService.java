package org.mingda.backtest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.moderation.RuleDoubted;
import org.mingda.rule.Rule;

/** Which rules should be tried on past texts again, because appeals overturned what they did. */
@Stateless
public class DoubtService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Rules that are doubted, the latest first; one statement. Moderators. */
    public List<RuleDoubt> open(Account by) {
        by.require(Role.MODERATOR);
        return em.createQuery("select d from RuleDoubt d join fetch d.rule order by d.at desc, d.id desc", RuleDoubt.class).getResultList();
    }

    /** The rule has been tried anew. Called by the trial when it is done. */
    public void settle(Rule rule) {
        em.createQuery("delete from RuleDoubt d where d.rule = :rule").setParameter("rule", rule).executeUpdate();
    }

    /** Checks that nobody wrote have no page to be flagged on. Called by the container, in the transaction of the appeal. */
    public void on(@Observes RuleDoubted event) {
        // one after the other: a rule has one doubt
        em.createNativeQuery("select id from rule where token = ?1 for update").setParameter(1, event.rule()).getResultList();
        em.createQuery("select r from Rule r where r.token = :token", Rule.class).setParameter("token", event.rule()).getResultStream().findFirst().ifPresent(rule -> {
            RuleDoubt doubt = em.createQuery("select d from RuleDoubt d where d.rule = :rule", RuleDoubt.class).setParameter("rule", rule).getResultStream().findFirst()
                    .orElseGet(() -> new RuleDoubt(rule));
            doubt.count(event, clock.instant());
            em.persist(doubt);
        });
    }
}
