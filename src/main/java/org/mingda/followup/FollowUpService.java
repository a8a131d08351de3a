package org.mingda.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.signoff.SignOffRequest;
import org.mingda.signoff.SignOffService;

/** Follow-ups below answers: written by the asker and by those who stand by the answer. */
@Stateless
public class FollowUpService {

    /** Below one question; what has more is no question any more. */
    private static final int ALL = 500;

    private static final String WITH_ALL = "select f from FollowUp f join fetch f.answer a join fetch f.author"
            + " left join fetch f.clearance.review left join fetch f.clearance.signOff where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private SignOffService signOffs;

    @Inject
    private FollowUpReviewService reviews;

    /** The asker asks further, or a professional replies, below an answer that shows. Whoever replies needs a credential that holds. */
    public FollowUp write(Account by, String answerToken, String body) {
        return write(by, answerToken, body, true);
    }

    /**
     * The same.
     *
     * @param wantsReply whether the asker waits for a reply, as against telling how it went
     */
    public FollowUp write(Account by, String answerToken, String body, boolean wantsReply) {
        by.requireConfirmed();
        Answer answer = answerable(by, answerToken);
        String words = FollowUp.checked(body);
        FollowUp followUp = new FollowUp(answer, em.getReference(Account.class, by.getId()), clock.instant());
        if (!wantsReply) {
            followUp.tellsOnly();
        }
        em.persist(followUp);
        handIn(followUp, words);
        return followUp;
    }

    /** The answer, if this account may write below it now. */
    public Answer answerable(Account by, String answerToken) {
        Answer answer = em.createQuery("select a from Answer a join fetch a.question join fetch a.author left join fetch a.clearance.review where a.token = :token", Answer.class)
                .setParameter("token", answerToken).getResultStream().findFirst().filter(a -> a.getQuestion().getReview().visibleTo(by))
                .orElseThrow(() -> new NotFound("answer"));
        if (!FollowUp.mayWrite(by, answer)) {
            throw new NotAllowed("neither asked nor answered");
        }
        answer.requireShown();
        answer.getQuestion().requireShown();
        if (!by.equals(answer.getQuestion().getAsker())) {
            credential(by);
        }
        return answer;
    }

    /**
     * The author puts other words in place; they go the whole way again.
     *
     * @param seen the edition of the words that the form showed
     */
    public FollowUp edit(Account by, String token, String seen, String body) {
        FollowUp followUp = own(by, token);
        if (!followUp.getClearance().getEdition().equals(seen)) {
            throw new Refusal("followup.changed_meanwhile");
        }
        followUp.getClearance().requireEditable();
        String words = FollowUp.checked(body);
        if (followUp.getClearance().isRenewedBy(words) || signOffs.isStranded(followUp.getClearance().getSignOff())) {
            handIn(followUp, words);
        }
        return followUp;
    }

    /** The author takes it back, at whatever stage it is. */
    public FollowUp withdraw(Account by, String token) {
        FollowUp followUp = own(by, token);
        signOffs.withdraw(by, followUp.getClearance());
        reviews.withdraw(by, followUp);
        return followUp;
    }

    /** One of this author's own; for others it is not there. */
    public FollowUp own(Account by, String token) {
        FollowUp followUp = em.createQuery(WITH_ALL + "f.token = :token", FollowUp.class).setParameter("token", token)
                .getResultStream().findFirst().filter(f -> f.getAuthor().equals(by)).orElseThrow(() -> new NotFound("follow-up"));
        followUp.requireAuthor(by);
        return followUp;
    }

    /** All below a question that this viewer may see, or null for a visitor, by answer token, oldest first. */
    public Map<String, List<FollowUp>> of(Account viewer, Question question) {
        return em.createQuery(WITH_ALL + "a.question.token = :question order by f.createdAt, f.id", FollowUp.class).setHint("eclipselink.join-fetch", "f.answer.question")
                .setParameter("question", question.getToken()).setMaxResults(ALL)
                .getResultStream().filter(f -> f.visibleTo(viewer)).collect(Collectors.groupingBy(f -> f.getAnswer().getToken()));
    }

    private void handIn(FollowUp followUp, String words) {
        Credential credential = followUp.isByAsker() ? null : credential(followUp.getAuthor());
        if (credential != null && credential.getKind() == ProfessionalKind.TRAINEE_LAWYER) {
            signOffs.ask(credential, followUp.getClearance(),
                    new SignOffRequest(FollowUp.KIND, followUp.getAnswer().getQuestion().getTitle(), words, followUp.getPath()));
        } else {
            signOffs.withdraw(followUp.getAuthor(), followUp.getClearance());
            reviews.submit(followUp, words);
        }
    }

    private Credential credential(Account by) {
        return credentials.valid(by).orElseThrow(() -> new Refusal("answer.credential_missing"));
    }
}
