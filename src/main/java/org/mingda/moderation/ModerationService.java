package org.mingda.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.screening.Verdict;
import org.mingda.site.ReviewPolicy;

/**
 * Reviews: opened for the content features inside their transaction, decided by moderators. Decisions carry the version the moderator saw, so that a text which
 * changed meanwhile is not decided unseen.
 */
@Stateless
public class ModerationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ScreeningService screening;

    @Inject
    private Event<Submitted> submitted;

    @Inject
    private Event<Reviewed> reviewed;

    /**
     * Screens a text and opens its review. Called by content features for a confirmed author; refuses what screening refuses, and then nothing is kept.
     */
    public Review submit(Submission submission) {
        submission.author().requireConfirmed();
        Verdict verdict = screened(submission, null);
        Review review = new Review(submission, verdict.findings(), screening.fingerprint(submission), clock.instant());
        em.persist(review);
        settle(review, submission.policy(), verdict);
        return review;
    }

    /** The author hands in other words for a text; they are screened anew and may have to wait again. */
    public void resubmit(Review review, Submission submission) {
        Verdict verdict = screened(submission, review);
        Review kept = em.merge(review);
        kept.resubmit(submission, verdict.findings(), screening.fingerprint(submission), clock.instant());
        settle(kept, submission.policy(), verdict);
    }

    /** The author takes his text back. */
    public Review withdraw(Account by, String token) {
        Review review = find(token).orElseThrow(() -> new NotFound("review"));
        decided(review, review.withdraw(by, clock.instant()));
        return review;
    }

    /** Lets a text show, with the words as the moderator left them. */
    public Review approve(Account by, String token, int version, String title, String text) {
        Review review = forDecision(by, token, version);
        decided(review, review.approve(by, title, text, clock.instant()));
        return review;
    }

    /** Refuses a text that waits. */
    public Review reject(Account by, String token, int version, Ruling ruling) {
        Review review = forDecision(by, token, version);
        decided(review, review.reject(by, ruling, clock.instant()));
        return review;
    }

    /** Takes a text away that shows. */
    public Review remove(Account by, String token, int version, Ruling ruling) {
        Review review = forDecision(by, token, version);
        decided(review, review.remove(by, ruling, clock.instant()));
        return review;
    }

    /** Puts a text back that was rejected or removed. */
    public Review restore(Account by, String token, int version) {
        Review review = forDecision(by, token, version);
        decided(review, review.restore(by, clock.instant()));
        return review;
    }

    /** A review by its token. The caller sees to who may read it. */
    public Optional<Review> find(String token) {
        return em.createQuery("select r from Review r join fetch r.author where r.token = :token", Review.class)
                .setParameter("token", token).getResultStream().findFirst();
    }

    /** How long the texts waited that people let show or refused last, newest first. Anyone may know. */
    public List<Duration> latestWaits(int most) {
        return em.createQuery("select d.openedAt, d.at from Decision d where d.by is not null and d.kind in :kinds order by d.at desc", Object[].class)
                .setParameter("kinds", List.of(DecisionKind.APPROVE, DecisionKind.REJECT)).setMaxResults(most).getResultStream()
                .map(row -> Duration.between((Instant) row[0], (Instant) row[1])).toList();
    }

    private Review forDecision(Account by, String token, int version) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        Review review = find(token).orElseThrow(() -> new NotFound("review"));
        Instant now = clock.instant();
        if (review.leasedToOther(by, now)) {
            throw new Refusal("moderation.leased", review.getLeaseHolder().getName());
        }
        if (review.getVersion() != version) {
            throw new Refusal("moderation.changed_meanwhile");
        }
        return review;
    }

    private Verdict screened(Submission submission, Review earlier) {
        Verdict verdict = screening.screen(submission, earlier);
        if (verdict.refuses()) {
            throw new Refusal("moderation.refused_by_screening");
        }
        return verdict;
    }

    private void settle(Review review, ReviewPolicy policy, Verdict verdict) {
        if (policy == ReviewPolicy.PRE || verdict.holds()) {
            review.hold(clock.instant());
            submitted.fire(new Submitted(review));
        } else {
            decided(review, review.pass(clock.instant()));
        }
    }

    private void decided(Review review, Decision decision) {
        em.flush();
        reviewed.fire(new Reviewed(review, decision));
    }
}
