package org.mingda.teamwork;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.QueueService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;

/** Notes, second opinions and escalations. Moderators, each where he may decide. */
@Stateless
public class TeamworkService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private QueueService queue;

    @Inject
    private LeaseService leases;

    @Inject
    private ColleagueService staff;

    @Inject
    private Event<MemoWritten> written;

    /** Leaves a note for whoever takes the item next. */
    public Memo note(Account by, String review, String words) {
        return kept(Memo.note(item(by, review), me(by), words, clock.instant()));
    }

    /** Asks another moderator about an item that waits, and lets him have it. One question of one's own at a time. */
    public Memo ask(Account by, String review, String asked, String words) {
        Review item = waiting(by, review);
        if (asks(by, item)) {
            throw new Refusal("teamwork.asked_already");
        }
        Account to = colleagues(by, review).stream().filter(a -> a.getToken().equals(asked)).findFirst().orElseThrow(() -> new Refusal("teamwork.ask_another"));
        Memo memo = kept(Memo.opinion(item, me(by), to, words, clock.instant()));
        leases.release(by, review);
        return memo;
    }

    /** Gives the opinion that one was asked for. */
    public Memo answer(Account by, String memo, String words) {
        Memo question = find(by, memo);
        return kept(question.answer(me(by), words, clock.instant()));
    }

    /** Gives an item that waits to the leads, or to whoever else may decide on it when there are none. There must be somebody else. */
    public Memo escalate(Account by, String review, String words) {
        Review item = waiting(by, review);
        if (item.getPlace().isEscalated()) {
            throw new Refusal("teamwork.escalated_already");
        }
        if (staff.takers(item, by).stream().allMatch(by::equals)) {
            throw new Refusal("teamwork.nobody_else");
        }
        queue.escalate(by, review, true);
        Memo memo = kept(Memo.escalation(item, me(by), words, clock.instant()));
        leases.release(by, review);
        return memo;
    }

    /** Takes one's own question or escalation back. */
    public void takeBack(Account by, String token) {
        Memo memo = find(by, token);
        memo.takeBack(by, clock.instant());
        if (memo.getKind() == MemoKind.ESCALATION) {
            queue.escalate(by, memo.getReview().getToken(), false);
        }
    }

    /** All that was written about an item, the oldest first. */
    public List<Memo> about(Account by, Review review) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        return em.createQuery("select m from Memo m join fetch m.by where m.review = :review order by m.at, m.id", Memo.class).setParameter("review", review).getResultList();
    }

    /** The questions that wait for one's answer, the oldest first. */
    public List<Memo> askedOf(Account by) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        return em.createQuery("select m from Memo m join fetch m.by join fetch m.review where m.to = :me and m.kind = :kind and m.closedAt is null order by m.at, m.id", Memo.class)
                .setParameter("me", by).setParameter("kind", MemoKind.OPINION).getResultList();
    }

    /** Who may be asked about an item: others who may decide on it. */
    public List<Account> colleagues(Account by, String review) {
        return staff.able(item(by, review)).stream().filter(a -> !a.equals(by)).toList();
    }

    /** Who decides on an item that was escalated; empty when it was not. Staff who decide. */
    public List<Account> takers(Account by, Review review) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        return staff.takers(review);
    }

    /** Whether a question of this moderator about the item is open. */
    public boolean asks(Account by, Review review) {
        return em.createQuery("select count(m) from Memo m where m.review = :review and m.by = :me and m.kind = :kind and m.closedAt is null", Long.class)
                .setParameter("review", review).setParameter("me", by).setParameter("kind", MemoKind.OPINION).getSingleResult() > 0;
    }

    /** A decision closes what is open. Called by the container. */
    public void on(@Observes Reviewed event) {
        em.createQuery("update Memo m set m.closedAt = :now where m.review = :review and m.closedAt is null and m.kind in :kinds").setParameter("now", clock.instant())
                .setParameter("review", event.review()).setParameter("kinds", List.of(MemoKind.OPINION, MemoKind.ESCALATION)).executeUpdate();
    }

    private Memo kept(Memo memo) {
        em.persist(memo);
        em.flush();
        written.fire(new MemoWritten(memo));
        return memo;
    }

    private Review waiting(Account by, String token) {
        Review review = item(by, token);
        if (!review.isPending()) {
            throw new Refusal("moderation.already_decided");
        }
        return review;
    }

    private Review item(Account by, String token) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        Review review = em.createQuery("select r from Review r join fetch r.author where r.token = :token", Review.class).setParameter("token", token).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound("review"));
        by.require(review.getDecider());
        if (by.equals(review.getAuthor())) {
            throw new Refusal("moderation.own_text");
        }
        staff.requireSection(by, review);
        return review;
    }

    private Memo find(Account by, String token) {
        by.requireAny(Role.MODERATOR, Role.VERIFIER);
        return em.createQuery("select m from Memo m join fetch m.review where m.token = :token", Memo.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("memo"));
    }

    private Account me(Account by) {
        return em.getReference(Account.class, by.getId());
    }
}
