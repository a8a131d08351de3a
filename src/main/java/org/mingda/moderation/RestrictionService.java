package org.mingda.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.mingda.account.Account;

/**
 * Keeps decisions that change no text's state. Called by the rooms that carry them out, in their transaction and after they asked who may; what they need to know of a
 * decision later they keep themselves.
 */
@Stateless
public class RestrictionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<Recorded> recorded;

    /** Records what was decided about a person. */
    public Decision record(Account by, Restriction restriction) {
        return kept(new Decision(restriction, reference(by), clock.instant()));
    }

    /** Records what was decided beside a text, whose state stays as it is. */
    public Decision record(Account by, DecisionKind aside, Review review, Ruling ruling) {
        return kept(new Decision(em.getReference(Review.class, review.getId()), aside, ruling, reference(by), clock.instant()));
    }

    /** A decision with its text, if it has one, and the person. The caller sees to who may read it. */
    public Optional<Decision> find(String token) {
        return em.createQuery("select d from Decision d join fetch d.subject left join fetch d.review left join fetch d.by left join fetch d.reach.category"
                + " where d.token = :token", Decision.class).setParameter("token", token).getResultStream().findFirst();
    }

    private Decision kept(Decision decision) {
        em.persist(decision);
        em.flush();
        recorded.fire(new Recorded(decision));
        return decision;
    }

    private Account reference(Account account) {
        return em.getReference(Account.class, account.getId());
    }
}
