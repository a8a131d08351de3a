package org.mingda.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.kernel.InstantConverter;
import org.mingda.site.SettingService;

/** Gives items their place in the queue, and keeps it up to date while they wait. Called by moderation, and by the desk's clock. */
@Stateless
public class QueueService {

    private static final String MOVE = "update review set priority = ?1, priority_parts = ?2, due_at = ?3 where id = ?4 and state = 'PENDING'";
    private static final String AFRESH = "update review set escalated_at = null, alarmed_at = null where id = ?1";
    private static final String COME_BACK = "update review set escalated_at = null where token = ?1";
    private static final String ESCALATE = "update review set escalated_at = ?2 where token = ?1 and state = 'PENDING'";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private LeaseService leases;

    @Inject
    @Any
    private Instance<PrioritySource> sources;

    private final InstantConverter times = new InstantConverter();

    /** The place of an item that comes in, or comes in anew. Called by moderation alone. */
    public void enter(Review review) {
        Lane lane = Lane.of(review.getKind(), review.getFindings(), review.hasShown());
        if (review.getId() != null) {
            em.createNativeQuery(AFRESH).setParameter(1, review.getId()).executeUpdate();
        }
        review.stand(new QueuePlace(lane, priority(review, lane, Map.of()), review.getOpenedAt().plus(clockOf(lane))));
    }

    /** It is decided: nobody works on it any more. Called by moderation alone, in the transaction of the decision. */
    public void leave(Review review) {
        leases.end(review);
    }

    /** How long the texts waited that people let show or refused last, newest first. Anyone may know. */
    public List<Duration> latestWaits(int most) {
        return em.createQuery("select d.waitedSeconds from Decision d where d.by is not null and d.undone = false and d.kind in :kinds order by d.at desc", Long.class)
                .setParameter("kinds", List.of(DecisionKind.APPROVE, DecisionKind.REJECT)).setMaxResults(most).getResultStream().map(Duration::ofSeconds).toList();
    }

    private Priority priority(Review review, Lane lane, Map<String, Integer> more) {
        return Priority.of(lane, Duration.between(review.getOpenedAt(), clock.instant()), clockOf(lane), more);
    }

    /** How long items of a lane may wait. Anyone may know. */
    public Duration clockOf(Lane lane) {
        return Duration.ofHours(settings.number(lane.getUrgency().hours()));
    }

    /**
     * Reckons the priorities of some items that wait anew, in the order of their rows. Called by the desk's clock. Two nodes that do so at once write the same.
     *
     * @param after the row to begin after, 0 at first
     * @return the last row that was reckoned, or 0 when there are no more
     */
    public long refresh(long after, int most) {
        List<Review> waiting = em.createQuery("select r from Review r where r.state = :state and r.id > :after order by r.id", Review.class)
                .setParameter("state", ReviewState.PENDING).setParameter("after", after).setMaxResults(most).getResultList();
        Map<String, Map<String, Integer>> more = waiting.isEmpty() ? Map.of() : more(waiting);
        for (Review review : waiting) {
            Lane lane = review.getPlace().getLane();
            Priority now = priority(review, lane, more.getOrDefault(review.getToken(), Map.of()));
            Instant due = review.getOpenedAt().plus(clockOf(lane));
            if (now.number() != review.getPlace().getNumber() || !due.equals(review.getPlace().getDueAt())) {
                em.createNativeQuery(MOVE).setParameter(1, now.number()).setParameter(2, now.written()).setParameter(3, times.convertToDatabaseColumn(due))
                        .setParameter(4, review.getId()).executeUpdate();
            }
        }
        return waiting.size() < most ? 0 : waiting.get(waiting.size() - 1).getId();
    }

    private Map<String, Map<String, Integer>> more(List<Review> waiting) {
        Map<String, Map<String, Integer>> more = new HashMap<>();
        for (PrioritySource source : sources) {
            source.points(waiting).forEach((token, points) -> more.computeIfAbsent(token, t -> new HashMap<>()).put(source.name(), points));
        }
        return more;
    }

    /** Gives an item that waits to those who take escalations, or takes it back from them. Staff who decide; the caller sees to who may. */
    public void escalate(Account by, String token, boolean up) {
        by.requireAny(Review.DECIDERS);
        Query move = em.createNativeQuery(up ? ESCALATE : COME_BACK).setParameter(1, token);
        (up ? move.setParameter(2, times.convertToDatabaseColumn(clock.instant())) : move).executeUpdate();
    }
}
