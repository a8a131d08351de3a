package org.mingda.answer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.mingda.account.Account;
import org.mingda.comment.CommentService;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.QuestionStatus;
import org.mingda.signoff.SignOffRequest;
import org.mingda.signoff.SignOffService;

/** Writes answers: write, edit, withdraw. Professionals with a credential that holds at that moment only. */
@Stateless
public class AnswerService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private SignOffService signOffs;

    @Inject
    private CommentService comments;

    @Inject
    private AnswerReviewService reviews;

    /** Answers a question that shows and is not one's own; one answer each. A trainee's waits for his supervisor first. */
    public Answer write(Account by, String questionToken, String body) {
        by.requireConfirmed();
        Credential credential = credential(by);
        Question question = answerable(by, questionToken);
        String words = Answer.checked(body);
        Answer answer = new Answer(question, credential, clock.instant());
        answer.talkedAboutIn(comments.openThread(answer.getPath(), question.getTitle(), question.getCategory()));
        answer.getThread().hide();
        em.persist(answer);
        handIn(answer, credential, words);
        return answer;
    }

    /** Stops a second answer of the same professional, and answers to one's own question. Gives the question, which must show. */
    public Question answerable(Account by, String questionToken) {
        Question question = em.createQuery("select q from Question q join fetch q.review join fetch q.asker join fetch q.category where q.token = :token", Question.class)
                .setParameter("token", questionToken).getResultStream().findFirst()
                .filter(q -> q.getReview().visibleTo(by)).orElseThrow(() -> new NotFound("question"));
        question.requireShown();
        if (question.getStatus() == QuestionStatus.DUPLICATE) {
            throw new Refusal("answer.question_closed");
        }
        if (question.getAsker().equals(by)) {
            throw new Refusal("answer.own_question");
        }
        boolean before = em.createQuery("select a from Answer a left join fetch a.clearance.review left join fetch a.clearance.signOff"
                + " where a.question = :question and a.author.token = :by", Answer.class)
                .setParameter("question", question).setParameter("by", by.getToken()).getResultStream().anyMatch(a -> !a.getClearance().isWithdrawn());
        if (before) {
            throw new Refusal("answer.answered_already");
        }
        return question;
    }

    /**
     * The author puts other words in place; they go the whole way again.
     *
     * @param seen the edition of the words that the form showed
     */
    public Answer edit(Account by, String token, String seen, String body) {
        Answer answer = own(by, token);
        Credential credential = credential(by);
        answer.requireEdition(seen);
        answer.getClearance().requireEditable();
        String words = Answer.checked(body);
        if (answer.getClearance().isRenewedBy(words) || signOffs.isStranded(answer.getClearance().getSignOff())) {
            if (!trainee(credential)) {
                signOffs.withdraw(by, answer.getClearance());
                answer.rewritten(credential, clock.instant());
            }
            handIn(answer, credential, words);
        }
        return answer;
    }

    /** The author takes it back, at whatever stage it is. */
    public Answer withdraw(Account by, String token) {
        Answer answer = own(by, token);
        signOffs.withdraw(by, answer.getClearance());
        reviews.withdraw(by, answer);
        return answer;
    }

    private void handIn(Answer answer, Credential credential, String words) {
        reviews.requireFree(answer);
        if (trainee(credential)) {
            signOffs.ask(credential, answer.getClearance(), new SignOffRequest(Answer.KIND, answer.getQuestion().getTitle(), words, answer.getPath()));
        } else {
            reviews.submit(answer, words);
        }
    }

    private static boolean trainee(Credential credential) {
        return credential.getKind() == ProfessionalKind.TRAINEE_LAWYER;
    }

    private Credential credential(Account by) {
        return credentials.valid(by).orElseThrow(() -> new Refusal("answer.credential_missing"));
    }

    private Answer own(Account by, String token) {
        Answer answer = em.createQuery("select a from Answer a join fetch a.question left join fetch a.clearance.review left join fetch a.clearance.signOff"
                + " where a.token = :token", Answer.class).setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("answer"));
        answer.requireAuthor(by);
        return answer;
    }
}
