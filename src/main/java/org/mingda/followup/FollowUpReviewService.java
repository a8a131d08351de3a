package org.mingda.followup;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.mingda.account.Account;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Submission;
import org.mingda.question.Question;
import org.mingda.signoff.SignOffGiven;
import org.mingda.site.Setting;
import org.mingda.trust.TrustService;

/** The one door between follow-ups and moderation. Called by the service of this room and by events; nobody acts here by himself. */
@Stateless
public class FollowUpReviewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private TrustService trust;

    @Inject
    private Event<FollowedUp> followedUp;

    /** Hands in the words, new or changed; the asker's by the rule for questions, a professional's by that for answers. */
    public void submit(FollowUp followUp, String words) {
        Question question = followUp.getAnswer().getQuestion();
        question.requireShown();
        Submission submission = new Submission(FollowUp.KIND, followUp.getAuthor(), question.getTitle(), FollowUp.checked(words), followUp.getPath(), question.getCategory(),
                trust.policy(followUp.getAuthor(), followUp.isByAsker() ? Setting.QUESTION_POLICY : Setting.ANSWER_POLICY)).untitled();
        if (followUp.getReview() == null) {
            followUp.getClearance().reviewedBy(moderation.submit(submission));
        } else {
            moderation.resubmit(followUp.getReview(), submission);
        }
        announce(followUp);
    }

    /** The author takes back what was handed in, if anything was. */
    public void withdraw(Account by, FollowUp followUp) {
        if (followUp.getReview() != null) {
            moderation.withdraw(by, followUp.getReview().getToken());
        }
    }

    /** A supervisor stands by a trainee's reply: now it is handed in. */
    public void on(@Observes SignOffGiven event) {
        if (event.signOff().getKind().equals(FollowUp.KIND)) {
            submit(em.createQuery("select f from FollowUp f join fetch f.answer where f.clearance.signOff = :signOff", FollowUp.class)
                    .setParameter("signOff", event.signOff()).getSingleResult(), event.signOff().getText());
        }
    }

    /** A decision lets one show. */
    public void on(@Observes Reviewed event) {
        if (event.review().getKind().equals(FollowUp.KIND)) {
            em.createQuery("select f from FollowUp f join fetch f.answer where f.clearance.review = :review", FollowUp.class)
                    .setParameter("review", event.review()).getResultStream().findFirst().ifPresent(this::announce);
        }
    }

    private void announce(FollowUp followUp) {
        if (followUp.noteShown(clock.instant())) {
            followedUp.fire(new FollowedUp(followUp));
        }
    }
}
