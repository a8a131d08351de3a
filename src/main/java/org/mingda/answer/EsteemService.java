package org.mingda.answer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;

/** What people make of answers: the asker accepts one, readers find some helpful, once each. */
@Stateless
public class EsteemService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AnswerReviewService reviews;

    @Inject
    private Event<AnswerAccepted> accepted;

    /** The asker accepts an answer that shows. One at a time; a choice that does not show any more gives way. */
    public Answer accept(Account by, String token) {
        Answer answer = find(token);
        Question question = answer.getQuestion();
        question.requireAsker(by);
        question.requireShown();
        for (Answer other : acceptedOf(question)) {
            if (other.isShown() && !other.equals(answer)) {
                throw new Refusal("answer.accepted_other");
            } else if (!other.isShown()) {
                other.unaccept();
            }
        }
        answer.accept(clock.instant());
        reviews.count(question);
        accepted.fire(new AnswerAccepted(answer));
        return answer;
    }

    /** The asker takes his choice back. */
    public Answer takeBack(Account by, String token) {
        Answer answer = find(token);
        answer.getQuestion().requireAsker(by);
        answer.unaccept();
        reviews.count(answer.getQuestion());
        return answer;
    }

    /** A reader finds an answer helpful; not his own, and once. */
    public Answer vote(Account by, String token) {
        by.requireConfirmed();
        Answer answer = find(token);
        answer.requireShown();
        answer.getQuestion().requireShown();
        if (answer.getAuthor().equals(by)) {
            throw new Refusal("answer.vote_own");
        }
        if (voteOf(by, answer).isPresent()) {
            throw new Refusal("answer.voted_already");
        }
        em.persist(new HelpfulVote(answer, em.getReference(Account.class, by.getId()), clock.instant()));
        answer.countHelpful(1);
        return answer;
    }

    /** A reader takes his vote back. */
    public Answer unvote(Account by, String token) {
        Answer answer = find(token);
        em.remove(voteOf(by, answer).orElseThrow(() -> new Refusal("answer.not_voted")));
        answer.countHelpful(-1);
        return answer;
    }

    private Optional<HelpfulVote> voteOf(Account by, Answer answer) {
        return em.createQuery("select v from HelpfulVote v where v.answer = :answer and v.account.token = :by", HelpfulVote.class)
                .setParameter("answer", answer).setParameter("by", by.getToken()).getResultStream().findFirst();
    }

    private List<Answer> acceptedOf(Question question) {
        return em.createQuery("select a from Answer a left join fetch a.clearance.review where a.question = :question and a.esteem.acceptedAt is not null", Answer.class)
                .setParameter("question", question).getResultList();
    }

    /** Locks the answer: votes and choices for it come one after the other, so that none is lost and none counts twice. */
    private Answer find(String token) {
        Answer answer = em.createQuery("select a from Answer a where a.token = :token", Answer.class)
                .setParameter("token", token).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("answer"));
        answer.getQuestion().getReview();
        return answer;
    }
}
