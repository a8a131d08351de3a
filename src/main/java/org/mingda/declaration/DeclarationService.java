package org.mingda.declaration;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.signoff.SignOffGiven;

/** Keeps declarations. Everybody declares for himself; what counts now is public where his answer is. */
@Stateless
public class DeclarationService {

    /** The address of a question, or of what stands below it. */
    private static final Pattern BELOW_QUESTION = Pattern.compile("/question/([^/#]+)(#.*)?");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Keeps what somebody states about a question that he may see; the same again is not kept twice. In a transaction of its own, so that it stands whatever becomes of his answer. */
    public void declare(Account by, String questionToken, Stated stated) {
        by.requireConfirmed();
        Question question = em.createQuery("select q from Question q join fetch q.review where q.token = :token", Question.class)
                .setParameter("token", questionToken).getResultStream().findFirst().filter(q -> q.getReview().visibleTo(by)).orElseThrow(() -> new NotFound("question"));
        if (last(by, question).filter(d -> d.says(stated)).isEmpty()) {
            em.persist(new Declaration(question, em.getReference(Account.class, by.getId()), stated, clock.instant()));
        }
    }

    /** All that this account declared about a question, oldest first. Called by those who show it to himself or to moderators. */
    public List<Declaration> all(Account by, Question question) {
        return em.createQuery("select d from Declaration d where d.account.token = :by and d.question.token = :question order by d.declaredAt, d.id", Declaration.class)
                .setParameter("by", by.getToken()).setParameter("question", question.getToken()).getResultList();
    }

    /** Stops the answer of somebody who did not say for whom he acts, or acts for the lender. Called by answers, for everybody. */
    public void requireFree(Account by, Question question) {
        if (last(by, question).orElseThrow(() -> new Refusal("declaration.missing")).isBarring()) {
            throw new Refusal("declaration.barred");
        }
    }

    /** What this account declared last about a question. Called by those who show it to himself. */
    public Optional<Declaration> last(Account by, Question question) {
        List<Declaration> said = all(by, question);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** The question that a text stands below, by the text's address; empty for texts about something else and for questions that this account may not see. */
    public Optional<Question> about(Account by, String path) {
        Matcher question = BELOW_QUESTION.matcher(path);
        return !question.matches() ? Optional.empty() : em.createQuery("select q from Question q join fetch q.review where q.token = :token", Question.class)
                .setParameter("token", question.group(1)).getResultStream().findFirst().filter(q -> q.getReview().visibleTo(by));
    }

    /** Whoever signs a trainee's words stands by them: the same holds for him. Called by the container. */
    public void on(@Observes SignOffGiven event) {
        Account signer = event.signOff().getSupervisor();
        about(signer, event.signOff().getPath()).ifPresent(question -> {
            if (last(signer, question).orElseThrow(() -> new Refusal("declaration.missing_signing")).isBarring()) {
                throw new Refusal("declaration.barred_signing");
            }
        });
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
