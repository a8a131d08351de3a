package org.mingda.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.desk.QueueFilter.Conditions;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Lane;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;

/** What waits: the queue, its counts, and the way from one item to the next. Moderators only, each within his sections. */
@Stateless
public class DeskService {

    private static final int PAGE_SIZE = 20;
    /** Candidates tried for the next item; so many moderators do not open items in the same instant. */
    private static final int TRIES = 20;

    private static final String ITEM = "select r from Review r join fetch r.author left join fetch r.category left join fetch r.leaseHolder where ";
    private static final String ORDER = " order by r.place.priority desc, r.openedAt, r.id";
    private static final String LATER = "(r.place.priority < :points or r.place.priority = :points and (r.openedAt > :at or r.openedAt = :at and r.id > :id))";
    private static final String EARLIER = "(r.place.priority > :points or r.place.priority = :points and (r.openedAt < :at or r.openedAt = :at and r.id < :id))";
    private static final String BACKWARDS = " order by r.place.priority, r.openedAt desc, r.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LeaseService leases;

    @Inject
    private Limits limits;

    /** One page of what waits, the most pressing first. */
    public Slice<Review> queue(Account by, QueueFilter filter, int page) {
        by.require(Role.MODERATOR);
        Conditions wanted = filter.conditions(by, clock.instant());
        limits.see(wanted, by);
        limits.one(wanted);
        long total = wanted.fill(em.createQuery("select count(r) from Review r where " + wanted, Long.class)).getSingleResult();
        return new Slice<>(wanted.fill(em.createQuery(ITEM + wanted + ORDER, Review.class))
                .setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    /** How much waits, by kind, check, lateness and lease. */
    public QueueCounts counts(Account by) {
        by.require(Role.MODERATOR);
        Conditions open = new Conditions("r.state = :state", "state", ReviewState.PENDING);
        limits.see(open, by);
        TreeMap<String, Long> kinds = new TreeMap<>();
        long[] sums = new long[4];
        for (Object[] row : open.fill(em.createQuery("select r.kind, count(r), sum(case when r.place.dueAt < :now then 1 else 0 end),"
                + " sum(case when h.id = :me and r.leaseUntil > :now then 1 else 0 end), sum(case when h.id <> :me and r.leaseUntil > :now then 1 else 0 end),"
                + " sum(case when r.place.escalatedAt <= :now then 1 else 0 end)"
                + " from Review r left join r.leaseHolder h where " + open + " group by r.kind", Object[].class))
                .setParameter("me", by.getId()).setParameter("now", clock.instant()).getResultList()) {
            kinds.put((String) row[0], (Long) row[1]);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ((Number) row[i + 2]).longValue();
            }
        }
        long total = kinds.values().stream().mapToLong(Long::longValue).sum();
        return new QueueCounts(total, sums[0], sums[1], sums[2], sums[3], QueueCounts.lanes(kinds), findings(open));
    }

    private List<QueueCounts.Lane> findings(Conditions open) {
        TreeMap<String, Long> checks = new TreeMap<>();
        for (Object[] row : open.fill(em.createQuery("select r.heldBy, count(r) from Review r where " + open + " group by r.heldBy", Object[].class)).getResultList()) {
            String heldBy = (String) row[0];
            for (String check : heldBy.isEmpty() ? new String[] {QueueFilter.POLICY} : heldBy.substring(1).split(",")) {
                checks.merge(check, (Long) row[1], Long::sum);
            }
        }
        return QueueCounts.lanes(checks);
    }

    /**
     * Takes the lease of the next item that nobody is at: lane after lane, in each the most pressing first. Whoever has seen many dangers in this hour is handed none.
     *
     * @param after the item that was just left, or null to begin with the most pressing
     */
    public Optional<Review> next(Account by, Review after) {
        by.require(Role.MODERATOR);
        return sameLane(by, after).or(() -> taken(by, some(open(by), ORDER).stream().filter(r -> !r.equals(after)).toList()));
    }

    /** Takes the lease of the most pressing item of a lane, or of another lane when it is empty. */
    public Optional<Review> first(Account by, Lane lane) {
        by.require(Role.MODERATOR);
        Conditions wanted = open(by);
        wanted.when(true, "r.place.lane = :lane", "lane", lane);
        return taken(by, some(wanted, ORDER)).or(() -> next(by, null));
    }

    private Optional<Review> sameLane(Account by, Review after) {
        if (after == null) {
            return Optional.empty();
        }
        Conditions lane = from(open(by), after, LATER);
        lane.when(true, "r.place.lane = :lane", "lane", after.getPlace().getLane());
        return taken(by, some(lane, ORDER));
    }

    private List<Review> some(Conditions wanted, String order) {
        return wanted.fill(em.createQuery("select r from Review r where " + wanted + order, Review.class)).setMaxResults(TRIES).getResultList();
    }

    private Optional<Review> taken(Account by, List<Review> candidates) {
        return candidates.stream().filter(r -> leases.take(by, r.getToken())).findFirst();
    }

    /** The item after this one in the queue, without taking it. */
    public Optional<Review> following(Account by, Review review) {
        by.require(Role.MODERATOR);
        return some(from(open(by), review, LATER), ORDER).stream().findFirst();
    }

    /** The item before this one in the queue, without taking it. */
    public Optional<Review> preceding(Account by, Review review) {
        by.require(Role.MODERATOR);
        return some(from(open(by), review, EARLIER), BACKWARDS).stream().findFirst();
    }

    private static Conditions from(Conditions open, Review review, String direction) {
        open.when(true, direction, "points", review.getPlace().getNumber());
        open.when(true, null, "at", review.getOpenedAt());
        open.when(true, null, "id", review.getId());
        return open;
    }

    /** What this moderator may be handed now. */
    private Conditions open(Account by) {
        Conditions open = new Conditions("r.state = :state", "state", ReviewState.PENDING);
        limits.hand(open, by, clock.instant());
        return open;
    }
}
