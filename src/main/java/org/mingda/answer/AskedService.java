package org.mingda.answer;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.mingda.moderation.Review;

/** The question that an answer answers. Called by the desk, for moderators. */
@Stateless
public class AskedService {

    @PersistenceContext
    private EntityManager em;

    /** The answer that lives by this review, with its question; empty when none does. */
    public Optional<Answer> of(Review review) {
        return em.createQuery("select a from Answer a join fetch a.question q join fetch q.review where a.clearance.review = :review", Answer.class)
                .setParameter("review", review).getResultStream().findFirst();
    }
}
