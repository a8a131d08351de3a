package org.mingda.choice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.EsteemService;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;

/** Askers accept answers and take that back, with their reasons. */
@Stateless
public class ChoiceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private EsteemService esteem;

    @Inject
    private Event<TakenBack> takenBack;

    /** An answer to a question of this account's own, in whatever state; for others it is not there. */
    public Answer choosable(Account by, String answerToken) {
        Answer answer = em.createQuery("select a from Answer a join fetch a.question q join fetch a.author left join fetch a.clearance.review left join fetch a.clearance.signOff"
                + " where a.token = :token", Answer.class).setHint("eclipselink.join-fetch", "a.question.review")
                .setParameter("token", answerToken).getResultStream().findFirst().filter(a -> a.getQuestion().getAsker().equals(by))
                .filter(a -> a.getClearance().hasShown()).orElseThrow(() -> new NotFound("answer"));
        answer.getQuestion().requireAsker(by);
        return answer;
    }

    /** The asker accepts an answer; the reason may be null. One that was taken back by its author meanwhile is refused. */
    public Answer accept(Account by, String answerToken, Ground ground) {
        requireThere(choosable(by, answerToken));
        Answer answer = esteem.accept(by, answerToken);
        em.persist(new Choice(answer, true, ground, clock.instant()));
        return answer;
    }

    /** The asker takes his choice back, and says why. */
    public Answer takeBack(Account by, String answerToken, Ground ground) {
        Answer answer = choosable(by, answerToken);
        Choice choice = new Choice(answer, false, ground, clock.instant());
        esteem.takeBack(by, answerToken);
        em.persist(choice);
        takenBack.fire(new TakenBack(choice));
        return answer;
    }

    private static void requireThere(Answer answer) {
        if (answer.getClearance().isWithdrawn()) {
            throw new Refusal("choice.withdrawn");
        }
    }

    /** The reasons for which the answers of a question were accepted last, by answer token; answers accepted without one are not in it. Anyone may read. */
    public Map<String, Ground> grounds(Question question) {
        List<Choice> steps = em.createQuery("select c from Choice c join fetch c.answer a where a.question.token = :question order by c.chosenAt, c.id", Choice.class)
                .setParameter("question", question.getToken()).getResultList();
        Map<String, Choice> last = steps.stream().collect(Collectors.toMap(c -> c.getAnswer().getToken(), c -> c, (earlier, later) -> later));
        return last.entrySet().stream().filter(e -> e.getValue().isAccepted() && e.getValue().getGround() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getGround()));
    }
}
