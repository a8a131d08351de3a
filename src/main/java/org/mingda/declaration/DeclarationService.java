package org.mingda.declaration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;

/** Keeps declarations. Everybody declares for himself; what counts now is public where his answer is. */
@Stateless
public class DeclarationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Keeps what somebody states about a question that he may see; the same again is not kept twice. In a transaction of its own, so that it stands whatever becomes of his answer. */
    public void declare(Account by, String questionToken, Stated stated) {
        by.requireConfirmed();
        Question question = em.createQuery("select q from Question q join fetch q.review where q.token = :token", Question.class)
                .setParameter("token", questionToken).getResultStream().findFirst().filter(q -> q.getReview().visibleTo(by)).orElseThrow(() -> new NotFound("question"));
        List<Declaration> before = all(by, question);
        if (before.isEmpty() || !before.get(before.size() - 1).says(stated)) {
            em.persist(new Declaration(question, em.getReference(Account.class, by.getId()), stated, clock.instant()));
        }
    }

    /** All that this account declared about a question, oldest first. Called by those who show it to himself or to moderators. */
    public List<Declaration> all(Account by, Question question) {
        return em.createQuery("select d from Declaration d where d.account.token = :by and d.question.token = :question order by d.declaredAt, d.id", Declaration.class)
                .setParameter("by", by.getToken()).setParameter("question", question.getToken()).getResultList();
    }

    /** Stops the answer of somebody who acts for the lender. Called by answers, for everybody. */
    public void requireFree(Account by, Question question) {
        List<Declaration> said = all(by, question);
        if (!said.isEmpty() && said.get(said.size() - 1).isBarring()) {
            throw new Refusal("declaration.barred");
        }
    }

    /** Whether a person must read an answer of this account first, because he ever said that he acts for somebody. Called by answers, for everybody. */
    public boolean isDoubtful(Account by, Question question) {
        return all(by, question).stream().anyMatch(d -> d.getSide() != Side.NONE);
    }

    /** What counts now for all who declared about a question, by account token. Anyone may read. */
    public Map<String, Declaration> now(Question question) {
        Map<String, Declaration> now = new HashMap<>();
        em.createQuery("select d from Declaration d join fetch d.account where d.question.token = :question order by d.declaredAt, d.id", Declaration.class)
                .setParameter("question", question.getToken()).getResultList().forEach(d -> now.put(d.getAccount().getToken(), d));
        return now;
    }
}
