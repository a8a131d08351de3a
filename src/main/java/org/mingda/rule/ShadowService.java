package org.mingda.rule;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.screening.Candidate;

/** What rules in shadow would have done. */
@Stateless
public class ShadowService {

    private static final int SHOWN = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Records what rules in shadow meet in a text, once a rule. Called by screening, for every author. */
    public void record(List<RuleHit> hits, Candidate candidate) {
        Set<CompiledRule> met = new HashSet<>();
        for (RuleHit hit : hits) {
            if (!hit.overtime() && met.add(hit.rule())) {
                em.createQuery("select r from Rule r where r.token = :token", Rule.class).setParameter("token", hit.rule().token()).getResultStream().findFirst()
                        .ifPresent(rule -> em.persist(new ShadowHit(rule, hit, candidate, clock.instant())));
            }
        }
    }

    /** How many texts this version met in shadow. Moderators. */
    public long count(Account by, RuleVersion version) {
        by.require(Role.MODERATOR);
        return em.createQuery("select count(h) from ShadowHit h where h.rule = :rule and h.number = :number", Long.class).setParameter("rule", version.getRule())
                .setParameter("number", version.getNumber()).getSingleResult();
    }

    /** What this version met in shadow last. Moderators. */
    public List<ShadowHit> latest(Account by, RuleVersion version) {
        by.require(Role.MODERATOR);
        return em.createQuery("select h from ShadowHit h where h.rule = :rule and h.number = :number order by h.at desc, h.id desc", ShadowHit.class)
                .setParameter("rule", version.getRule()).setParameter("number", version.getNumber()).setMaxResults(SHOWN).getResultList();
    }
}
