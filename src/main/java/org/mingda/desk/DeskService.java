package org.mingda.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Slice;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewClock;
import org.mingda.moderation.ReviewState;
import org.mingda.twins.ClusterService;

/** What waits: the queue, its counts, and the way from one item to the next. Moderators only. */
@Stateless
public class DeskService {

    private static final int PAGE_SIZE = 20;
    /** Candidates tried for the next item; so many moderators do not open items in the same instant. */
    private static final int TRIES = 20;

    private static final String ITEM = "select r from Review r join fetch r.author left join fetch r.category left join fetch r.leaseHolder where ";
    private static final String OLDEST_FIRST = " order by r.openedAt, r.id";
    private static final String LATER = " and (r.openedAt > :at or r.openedAt = :at and r.id > :id)" + OLDEST_FIRST;
    private static final String EARLIER = " and (r.openedAt < :at or r.openedAt = :at and r.id < :id) order by r.openedAt desc, r.id desc";
    /** Waits, may be decided by the one who looks, and nobody else is at it. No lease holder is fetched: EclipseLink would make of that an inner join here. */
    private static final String OPEN_TO = "select r from Review r where r.state = :state and r.author <> :me and r.decider in :roles"
            + " and (r.leaseHolder is null or r.leaseHolder = :me or r.leaseUntil <= :now) and " + ClusterService.NOT_BEHIND;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LeaseService leases;

    /** One page of what waits, the oldest first. */
    public Slice<Review> queue(Account by, QueueFilter filter, int page) {
        by.require(Role.MODERATOR);
        QueueFilter.Conditions wanted = conditions(by, filter);
        long total = wanted.fill(em.createQuery("select count(r) from Review r where " + wanted + " and " + ClusterService.NOT_BEHIND, Long.class)).getSingleResult();
        return new Slice<>(wanted.fill(em.createQuery(ITEM + wanted + " and " + ClusterService.NOT_BEHIND + OLDEST_FIRST, Review.class))
                .setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    /** How much waits, by kind, check, lateness and lease. */
    public QueueCounts counts(Account by) {
        by.require(Role.MODERATOR);
        Instant now = clock.instant();
        TreeMap<String, Long> kinds = new TreeMap<>();
        long[] sums = new long[3];
        for (Object[] row : em.createQuery("select r.kind, count(r), sum(case when r.openedAt < :late then 1 else 0 end),"
                + " sum(case when h.id = :me and r.leaseUntil > :now then 1 else 0 end), sum(case when h.id <> :me and r.leaseUntil > :now then 1 else 0 end)"
                + " from Review r left join r.leaseHolder h where r.state = :state group by r.kind", Object[].class)
                .setParameter("late", now.minus(ReviewClock.LATE)).setParameter("me", by.getId()).setParameter("now", now)
                .setParameter("state", ReviewState.PENDING).getResultList()) {
            kinds.put((String) row[0], (Long) row[1]);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ((Number) row[i + 2]).longValue();
            }
        }
        long total = kinds.values().stream().mapToLong(Long::longValue).sum();
        return new QueueCounts(total, sums[0], sums[1], sums[2], QueueCounts.lanes(kinds), findings());
    }

    private List<QueueCounts.Lane> findings() {
        TreeMap<String, Long> checks = new TreeMap<>();
        for (Object[] row : em.createQuery("select r.heldBy, count(r) from Review r where r.state = :state group by r.heldBy", Object[].class)
                .setParameter("state", ReviewState.PENDING).getResultList()) {
            String heldBy = (String) row[0];
            for (String check : heldBy.isEmpty() ? new String[] {QueueFilter.POLICY} : heldBy.substring(1).split(",")) {
                checks.merge(check, (Long) row[1], Long::sum);
            }
        }
        return QueueCounts.lanes(checks);
    }

    /**
     * Takes the lease of the next item: the oldest after the given one that nobody is at, else the oldest of all.
     *
     * @param after the item that was just left, or null to begin with the oldest
     */
    public Optional<Review> next(Account by, Review after) {
        by.require(Role.MODERATOR);
        Optional<Review> later = after == null ? Optional.empty() : taken(by, from(by, after, LATER).setMaxResults(TRIES).getResultList());
        return later.or(() -> taken(by, open(by, em.createQuery(OPEN_TO + OLDEST_FIRST, Review.class)).setMaxResults(TRIES).getResultList().stream()
                .filter(r -> !r.equals(after)).toList()));
    }

    private Optional<Review> taken(Account by, List<Review> candidates) {
        return candidates.stream().filter(r -> leases.take(by, r.getToken())).findFirst();
    }

    /** The item after this one in the queue, without taking it. */
    public Optional<Review> following(Account by, Review review) {
        by.require(Role.MODERATOR);
        return from(by, review, LATER).setMaxResults(1).getResultStream().findFirst();
    }

    /** The item before this one in the queue, without taking it. */
    public Optional<Review> preceding(Account by, Review review) {
        by.require(Role.MODERATOR);
        return from(by, review, EARLIER).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<Review> from(Account by, Review review, String direction) {
        return open(by, em.createQuery(OPEN_TO + direction, Review.class)).setParameter("at", review.getOpenedAt()).setParameter("id", review.getId());
    }

    private TypedQuery<Review> open(Account by, TypedQuery<Review> query) {
        return query.setParameter("state", ReviewState.PENDING).setParameter("me", by).setParameter("roles", by.getRoles()).setParameter("now", clock.instant());
    }

    private QueueFilter.Conditions conditions(Account by, QueueFilter filter) {
        Instant now = clock.instant();
        return filter.conditions(by, now, now.minus(ReviewClock.LATE));
    }
}
