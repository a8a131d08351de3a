package org.mingda.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;

/**
 * Reviews: opened for the content features inside their transaction, decided by moderators. Decisions carry the version the moderator saw, so that a text which
 * changed meanwhile is not decided unseen; and each is written on the condition that the version still stands, so that of two at once the database takes one.
 */
@Stateless
public class ModerationService {

    private static final String ONE = "select r from Review r join fetch r.author left join fetch r.leaseHolder where r.token = :token";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ScreeningService screening;

    @Inject
    private QueueService queue;

    @Inject
    private UndoService undos;

    /** Of {@link Submitting}, {@link Submitted}, {@link Reviewed}, {@link Recorded}. */
    @Inject
    private Event<Object> events;

    /** Screens a text and opens its review. Called by content features for a confirmed author; refuses what screening refuses, and then nothing is kept. */
    public Review submit(Submission submission) {
        Submission owned = admitted(submission, true);
        Review review = new Review(owned, screening.accept(owned, null), clock.instant());
        queue.enter(review);
        em.persist(review);
        settle(review, submission.policy());
        return review;
    }

    /**
     * Opens the review of words that only staff will read, such as a report: screened like all, but nothing is refused, because they may have to quote what is
     * forbidden. Called by content features for a confirmed author.
     */
    public Review receive(Submission submission) {
        Submission owned = admitted(submission, false);
        Review review = new Review(owned, screening.screen(owned, null).unmasked(), clock.instant());
        queue.enter(review);
        em.persist(review);
        settle(review, ReviewPolicy.PRE);
        return review;
    }

    /** The author hands in other words for a text; they are screened anew and may have to wait again. What a moderator took away waits for one in any case. */
    public void resubmit(Review review, Submission submission) {
        Submission owned = admitted(submission, true);
        Review kept = locked(review.getToken());
        kept.resubmit(owned, screening.accept(owned, kept), clock.instant());
        queue.enter(kept);
        settle(kept, kept.isBarred() ? ReviewPolicy.PRE : submission.policy());
    }

    /** The author takes his text back. */
    public Review withdraw(Account by, String token) {
        Review review = locked(token);
        return decided(review, review.withdraw(reference(by), clock.instant()));
    }

    /** Lets a text show, with the words as the moderator left them. Staff named by the review's kind. */
    public Review approve(Account by, String token, int version, Amendment words) {
        Review review = forDecision(by, token, version);
        return decided(review, words.changes(review) ? mended(by, review, words) : review.approve(reference(by), clock.instant()));
    }

    /** Lets a text show as it is. Staff named by the review's kind. */
    public Review approve(Account by, String token, int version) {
        Review review = forDecision(by, token, version);
        return decided(review, review.approve(reference(by), clock.instant()));
    }

    /** Refuses a text that waits. Staff named by the review's kind. */
    public Review reject(Account by, String token, int version, Ruling ruling) {
        Review review = forDecision(by, token, version);
        return decided(review, review.reject(reference(by), ruling, clock.instant()));
    }

    /** Takes a text away that shows. Staff named by the review's kind. */
    public Review remove(Account by, String token, int version, Ruling ruling) {
        Review review = forDecision(by, token, version);
        return decided(review, review.remove(reference(by), ruling, clock.instant()));
    }

    /** Puts a text back that was rejected or removed. Staff named by the review's kind. */
    public Review restore(Account by, String token, int version) {
        Review review = forDecision(by, token, version);
        return decided(review, review.restore(reference(by), clock.instant()));
    }

    /** Lets what was refused or taken away wait to be decided anew. Staff named by the review's kind. */
    public Review reopen(Account by, String token, int version) {
        Review review = forDecision(by, token, version);
        Decision decision = review.reopen(reference(by), clock.instant());
        queue.enter(review);
        return decided(review, decision);
    }

    /**
     * Takes one's own decision back, within {@link Setting#UNDO_SECONDS}: state and words are as before, what was to be told of it is dropped, and both acts stay on the record.
     *
     * @param decisionToken the decision
     */
    public Review undo(Account by, String decisionToken) {
        by.requireAny(Review.DECIDERS);
        Decision decision = em.createQuery("select d from Decision d where d.token = :token", Decision.class).setParameter("token", decisionToken)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("decision"));
        Review review = locked(decision.getReview().getToken());
        Decision undoing = review.undo(reference(by), undos.take(by, decision), clock.instant());
        write();
        events.fire(new Reviewed(review, undoing));
        return review;
    }

    /**
     * Takes a text off the pages until a moderator has decided on it. Called by rooms above for the machine, such as when enough readers complain.
     *
     * @param check  names what holds it, label {@code moderation_check.report}
     * @param ruling told to the author
     * @return the decision for the author to read; empty when the text does not show
     */
    public Optional<Decision> suspend(String token, String check, Ruling ruling) {
        Review review = locked(token);
        if (!review.isShown()) {
            return Optional.empty();
        }
        Decision decision = review.suspend(check, ruling, clock.instant());
        write();
        events.fire(new Submitted(review));
        return Optional.of(decision);
    }

    /** Puts back what was taken down when its time is over and nobody need decide. Called by rooms above for the machine. Empty when the text is not taken down. */
    public Optional<Decision> expire(String token) {
        Review review = locked(token);
        if (!review.isTakenAway()) {
            return Optional.empty();
        }
        Decision decision = review.restore(null, clock.instant());
        decided(review, decision);
        return Optional.of(decision);
    }

    /** Shows a text again as it was written: to hide its places was wrong. Called by appeals, in the transaction that finds so. Staff named by the review's kind. */
    public void unmask(Account by, Decision mask) {
        locked(mask.getReview().getToken()).unmask(by, mask);
        write();
    }

    /** A review by its token. The caller sees to who may read it. */
    public Optional<Review> find(String token) {
        return em.createQuery(ONE, Review.class).setParameter("token", token).getResultStream().findFirst();
    }

    /** Everything that anybody hands in passes here; whoever may not post is stopped by those who hear of it. */
    private Submission admitted(Submission submission, boolean open) {
        submission.author().requireConfirmed();
        Submission owned = submission.by(reference(submission.author()));
        events.fire(new Submitting(owned, open));
        return owned;
    }

    /** Who comes second waits here for the first to finish, and then sees what he did; the version catches the rest. */
    private Review locked(String token) {
        em.createNativeQuery("select id from review where token = ?1 for update").setParameter(1, token).getResultList();
        return em.createQuery(ONE, Review.class).setParameter("token", token).setHint("eclipselink.refresh", "true").getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("review"));
    }

    private Review forDecision(Account by, String token, int version) {
        by.requireAny(Review.DECIDERS);
        Review review = locked(token);
        if (review.leasedToOther(by, clock.instant())) {
            throw new Refusal("moderation.leased", review.getLeaseHolder().getName());
        }
        if (review.getVersion() != version) {
            throw new Refusal(review.getState() == ReviewState.WITHDRAWN ? "moderation.withdrawn" : "moderation.changed_meanwhile");
        }
        undos.admit(by, review);
        return review;
    }

    /** A moderator's correction is screened too: it must not let in what an author could not write. */
    private Decision mended(Account by, Review review, Amendment words) {
        Submission mended = review.submission(words.title(), words.text());
        return review.approve(reference(by), screening.accept(mended, review), clock.instant());
    }

    private void settle(Review review, ReviewPolicy policy) {
        if (policy == ReviewPolicy.PRE || review.isHeldByScreening()) {
            review.hold(clock.instant());
            write();
            events.fire(new Submitted(review));
        } else {
            decided(review, review.pass(clock.instant()));
        }
        Decision mask = Masked.standing(review);
        if (mask != null) {
            events.fire(new Recorded(mask));
        }
    }

    private Review decided(Review review, Decision decision) {
        write();
        queue.leave(review);
        undos.keep(review, decision);
        events.fire(new Reviewed(review, decision));
        undos.told();
        return review;
    }

    /** The version is compared here, in the database. */
    private void write() {
        try {
            em.flush();
        } catch (OptimisticLockException decidedByAnother) {
            throw new Refusal("moderation.changed_meanwhile");
        }
    }

    private Account reference(Account account) {
        return em.getReference(Account.class, account.getId());
    }
}
