package org.mingda.routing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.answer.Answered;
import org.mingda.kernel.InstantConverter;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.QuestionStatus;

/** The table of turns: whose turn a question is, and its end by an answer or by the clock. Acts of people are the other services'. */
@Stateless
public class TurnService {

    /** So many are swept at once. */
    private static final int MOST = 200;

    private static final String OVER = "select id from undertaking where until_at <= ?1 order by until_at limit " + MOST + " for update skip locked";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<TurnMoved> moved;

    private final InstantConverter times = new InstantConverter();

    /** Whose turn a question is now. Public as to whether; who it is, colleagues and the asker learn. One statement. */
    public Optional<Undertaking> live(Question question) {
        return em.createQuery("select t from Undertaking t join fetch t.account where t.question.token = :question and (t.until is null or t.until > :now)", Undertaking.class)
                .setParameter("question", question.getToken()).setParameter("now", clock.instant()).getResultStream().findFirst();
    }

    /** Whether a professional passed a question by. Everybody asks for himself, or a service for its rule. */
    public boolean hasPassed(Account professional, Question question) {
        return em.createQuery("select count(p) from Passed p where p.account.id = :account and p.question.token = :question", Long.class)
                .setParameter("account", professional.getId()).setParameter("question", question.getToken()).getSingleResult() > 0;
    }

    /** The question, with its row held until the end of the transaction: who comes second sees what the first did. Called by the services of this room, as all below. */
    public Question locked(String token) {
        return em.createQuery("select q from Question q where q.token = :token", Question.class).setParameter("token", token)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("question"));
    }

    /** Stops turns of questions that need none. */
    public void requireWaiting(Question question) {
        question.requireShown();
        if (question.getStatus() != QuestionStatus.WAITING) {
            throw new Refusal("routing.not_waiting");
        }
    }

    /** The row of a question, whether it still counts or not. */
    public Optional<Undertaking> of(Question question) {
        return em.createQuery("select t from Undertaking t join fetch t.account where t.question = :question", Undertaking.class)
                .setParameter("question", question).getResultStream().findFirst();
    }

    /** How many questions somebody holds. */
    public long held(Account by, Instant now) {
        return em.createQuery("select count(t) from Undertaking t where t.account.id = :by and t.state = :held and t.until > :now", Long.class)
                .setParameter("by", by.getId()).setParameter("held", UndertakingState.HELD).setParameter("now", now).getSingleResult();
    }

    /** Writes a turn; the table refuses a second one. */
    public void keep(Undertaking turn) {
        try {
            em.persist(turn);
            em.flush();
        } catch (PersistenceException raced) {
            throw new Refusal("shell.changed_meanwhile");
        }
    }

    /** An answer shows: nobody's turn any more. */
    public void on(@Observes Answered event) {
        of(event.answer().getQuestion()).ifPresent(em::remove);
    }

    /** Removes what is over and tells whom it concerns. Any number of nodes may do so; each row is one node's. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void sweep() {
        List<?> rows = em.createNativeQuery(OVER).setParameter(1, times.convertToDatabaseColumn(clock.instant())).getResultList();
        rows.forEach(id -> end(em.find(Undertaking.class, ((Number) id).longValue())));
    }

    private void end(Undertaking turn) {
        em.remove(turn);
        if (turn.getQuestion().isShown() && turn.getQuestion().getStatus() == QuestionStatus.WAITING) {
            moved.fire(new TurnMoved(turn.isHeld() ? TurnMoved.What.RUN_OUT : TurnMoved.What.UNANSWERED, turn.getQuestion(), turn.getAccount()));
        }
    }
}
