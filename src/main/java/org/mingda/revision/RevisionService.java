package org.mingda.revision;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Acted;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;

/** Keeps and shows the wordings that readers could see. */
@Stateless
public class RevisionService {

    /** The kinds of text whose history is kept. */
    static final Set<String> KEPT = Set.of("ANSWER", "FOLLOW_UP");
    /** Nobody changes a text so often; beyond, the newest are shown. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Acted> acted;

    @Inject
    private Clock clock;

    /** A text came to show, or what let it show was taken back. */
    public void on(@Observes Reviewed event) {
        Review review = event.review();
        if (!KEPT.contains(review.getKind())) {
            return;
        }
        if (event.decision().getKind() == DecisionKind.UNDO) {
            em.createQuery("delete from Revision r where r.review = :review and r.decision in (select d from Decision d where d.review = :review and d.undone = true)")
                    .setParameter("review", review).executeUpdate();
        } else if (review.isShown()) {
            keep(event);
        }
    }

    private void keep(Reviewed event) {
        Review review = event.review();
        Revision newest = all(review).stream().findFirst().orElse(null);
        if (newest == null || !newest.getText().equals(review.getText())) {
            em.persist(new Revision(review, newest == null ? 1 : newest.getNumber() + 1, event.decision(), clock.instant()));
        }
    }

    /** The text whose history this is, if its viewer may see it, null for a visitor; for others it is not there. */
    public Review subject(Account viewer, String reviewToken) {
        return em.createQuery("select r from Review r join fetch r.author where r.token = :token and r.kind in :kept", Review.class)
                .setParameter("token", reviewToken).setParameter("kept", KEPT).getResultStream().findFirst()
                .filter(r -> r.visibleTo(viewer)).orElseThrow(() -> new NotFound("history"));
    }

    /** The history of a text, newest first. Whoever may see the text may see which there are; {@link Revision#visibleTo} says whose words. */
    public List<Revision> history(Account viewer, String reviewToken) {
        return all(subject(viewer, reviewToken));
    }

    private List<Revision> all(Review review) {
        return em.createQuery("select r from Revision r where r.review = :review order by r.number desc", Revision.class).setParameter("review", review)
                .setMaxResults(MOST).getResultList();
    }

    /** Keeps a revision from the public. Moderators. */
    public void close(Account by, String reviewToken, int number) {
        Revision revision = one(by, reviewToken, number);
        revision.close(em.getReference(Account.class, by.getId()), clock.instant());
        tell(by, "REVISION_CLOSED", revision);
    }

    /** Lets the public see a revision again. Moderators. */
    public void open(Account by, String reviewToken, int number) {
        Revision revision = one(by, reviewToken, number);
        revision.open(by);
        tell(by, "REVISION_OPENED", revision);
    }

    private void tell(Account by, String act, Revision revision) {
        acted.fire(new Acted(by, act, revision.getReview().getTitle() + " · " + revision.getNumber(), "/history/" + revision.getReview().getToken()));
    }

    private Revision one(Account by, String reviewToken, int number) {
        return history(by, reviewToken).stream().filter(r -> r.getNumber() == number).findFirst().orElseThrow(() -> new NotFound("revision"));
    }
}
