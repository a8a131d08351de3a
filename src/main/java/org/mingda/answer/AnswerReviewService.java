package org.mingda.answer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.declaration.DeclarationService;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Submission;
import org.mingda.moderation.Submitted;
import org.mingda.question.Question;
import org.mingda.signoff.SignOffGiven;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.trust.TrustService;

/**
 * The one door between answers and moderation: hands answers in, and brings the question and the threads of remarks in step with every decision. Called by the services of this room and by
 * events; nobody acts here by himself.
 */
@Stateless
public class AnswerReviewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private TrustService trust;

    @Inject
    private DeclarationService declarations;

    @Inject
    private Event<Answered> answered;

    /** Hands in an answer's words, new or changed. */
    public void submit(Answer answer, String words) {
        Question question = answer.getQuestion();
        question.requireShown();
        declarations.requireFree(answer.getAuthor(), question);
        Submission submission = new Submission(Answer.KIND, answer.getAuthor(), question.getTitle(), Answer.checked(words), answer.getPath(), question.getCategory(),
                policy(answer)).untitled();
        if (answer.getReview() == null) {
            answer.getClearance().reviewedBy(moderation.submit(submission));
        } else {
            moderation.resubmit(answer.getReview(), submission);
        }
        settle(answer);
    }

    /** Stops an author who did not declare for whom he acts, or acts for the lender. */
    public void requireFree(Answer answer) {
        declarations.requireFree(answer.getAuthor(), answer.getQuestion());
    }

    /** Whoever ever declared to act for somebody in the matter is read by a person first, and so is a trainee whose lawyer did. */
    private ReviewPolicy policy(Answer answer) {
        Account signer = answer.getQualification().getSignedBy();
        boolean doubtful = declarations.isDoubtful(answer.getAuthor(), answer.getQuestion()) || signer != null && declarations.isDoubtful(signer, answer.getQuestion());
        return doubtful ? ReviewPolicy.PRE : trust.policy(answer.getAuthor(), Setting.ANSWER_POLICY);
    }

    /** The author takes back what was handed in, if anything was. */
    public void withdraw(Account by, Answer answer) {
        if (answer.getReview() != null) {
            moderation.withdraw(by, answer.getReview().getToken());
        }
    }

    /** Counts anew what a question has. Waits for others who do the same, so that none is counted with old eyes. */
    public void count(Question question) {
        em.flush();
        em.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        // row by row: the greatest of several instants comes back from PostgreSQL as a type that the converter does not take
        List<Object[]> shown = em.createQuery("select a.shownAt, a.esteem.acceptedAt from Answer a where a.question = :question"
                + " and a.clearance.review.state = :shown", Object[].class)
                .setParameter("question", question).setParameter("shown", ReviewState.APPROVED).getResultList();
        Instant latest = shown.stream().map(row -> (Instant) row[0]).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        question.answersNow(shown.size(), shown.stream().anyMatch(row -> row[1] != null), latest);
    }

    /** A supervisor stands by a trainee's answer: now it is handed in. */
    public void on(@Observes SignOffGiven event) {
        if (event.signOff().getKind().equals(Answer.KIND)) {
            Answer answer = em.createQuery("select a from Answer a join fetch a.question where a.clearance.signOff = :signOff", Answer.class)
                    .setParameter("signOff", event.signOff()).getSingleResult();
            answer.signedBy(event.signOff().getSupervisor(), clock.instant());
            submit(answer, event.signOff().getText());
        }
    }

    /** A decision fell on an answer or on a question with answers. */
    public void on(@Observes Reviewed event) {
        follow(event.review());
    }

    /** A text waits again, perhaps one that showed. */
    public void on(@Observes Submitted event) {
        follow(event.review());
    }

    private void follow(Review review) {
        if (review.getKind().equals(Answer.KIND)) {
            em.createQuery("select a from Answer a join fetch a.question join fetch a.thread where a.clearance.review = :review", Answer.class)
                    .setParameter("review", review).getResultStream().findFirst().ifPresent(this::settle);
        } else if (review.getKind().equals(Question.KIND)) {
            List<Answer> answers = em.createQuery("select a from Answer a join fetch a.question join fetch a.thread left join fetch a.clearance.review"
                    + " where a.question.review = :review", Answer.class).setParameter("review", review).getResultList();
            answers.forEach(a -> a.settle(clock.instant()));
        }
    }

    private void settle(Answer answer) {
        boolean first = answer.settle(clock.instant());
        count(answer.getQuestion());
        if (first) {
            answered.fire(new Answered(answer));
        }
    }
}
