package org.mingda.answer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mingda.comment.Commenting;
import org.mingda.kernel.Refusal;

/** Keeps askers under their alias: remarks below answers carry the account's name, and one below his own question would tell who asked. */
@Stateless
public class RemarkService {

    @PersistenceContext
    private EntityManager em;

    /** Stops a remark of somebody who asked the question above it under an alias; a follow-up carries that alias. */
    public void on(@Observes Commenting e) {
        long own = em.createQuery("select count(a) from Answer a where a.thread = :thread and a.question.asker.token = :by and a.question.appearance.alias is not null", Long.class)
                .setParameter("thread", e.thread()).setParameter("by", e.by().getToken()).getSingleResult();
        if (own > 0) {
            throw new Refusal("answer.remark_under_alias");
        }
    }
}
