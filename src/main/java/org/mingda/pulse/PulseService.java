package org.mingda.pulse;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.InstantConverter;
import org.mingda.moderation.Fronts;
import org.mingda.moderation.Lane;
import org.mingda.moderation.QueueService;
import org.mingda.moderation.ReviewState;
import org.mingda.section.SectionService;
import org.mingda.section.Within;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** How the lanes stand and how fast they are worked off. Moderators, each for his sections. */
@Stateless
public class PulseService {

    /** The figures of speech are taken of the decisions of this time. */
    static final Duration LATELY = Duration.ofDays(30);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** People's first answers to what waited; what was taken back at once does not count. */
    private static final String SPEED = "select r.lane, percentile_cont(0.5) within group (order by d.waited_seconds), percentile_cont(0.95) within group (order by d.waited_seconds)"
            + " from decision d join review r on r.id = d.review_id where d.decided_by is not null and d.undone = false and d.kind in ('APPROVE', 'REJECT') and d.decided_at > ?1 group by r.lane";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SectionService sections;

    @Inject
    private SettingService settings;

    @Inject
    private QueueService queue;

    @Inject
    private Fronts fronts;

    private final InstantConverter times = new InstantConverter();

    /** Every lane in order. Speed is that of all moderators together: figures of single people are for no page. */
    public List<LaneFigures> lanes(Account by) {
        by.require(Role.MODERATOR);
        Map<Lane, long[]> counts = counts(by);
        Map<Lane, Duration[]> speed = speed();
        return Arrays.stream(Lane.values()).map(lane -> {
            long[] count = counts.getOrDefault(lane, new long[2]);
            Duration[] took = speed.getOrDefault(lane, new Duration[2]);
            return new LaneFigures(lane, queue.clockOf(lane), count[0], count[1], took[0], took[1]);
        }).toList();
    }

    /** How many items wait in each lane, and how many of them too long: lane to these two. */
    public Map<Lane, long[]> counts(Account by) {
        by.require(Role.MODERATOR);
        Within within = sections.within(by);
        TypedQuery<Object[]> query = within.fill(em.createQuery("select r.place.lane, count(r), sum(case when r.place.dueAt < :now then 1 else 0 end) from Review r where r.state = :state"
                + within.condition("r") + fronts.conditions() + " group by r.place.lane", Object[].class)).setParameter("now", clock.instant()).setParameter("state", ReviewState.PENDING);
        Map<Lane, long[]> counts = new EnumMap<>(Lane.class);
        query.getResultList().forEach(row -> counts.put((Lane) row[0], new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
        return counts;
    }

    private Map<Lane, Duration[]> speed() {
        Map<Lane, Duration[]> speed = new EnumMap<>(Lane.class);
        List<?> rows = em.createNativeQuery(SPEED).setParameter(1, times.convertToDatabaseColumn(clock.instant().minus(LATELY))).getResultList();
        for (Object row : rows) {
            Object[] figures = (Object[]) row;
            speed.put(Lane.valueOf((String) figures[0]), new Duration[] {seconds(figures[1]), seconds(figures[2])});
        }
        return speed;
    }

    private static Duration seconds(Object number) {
        return Duration.ofSeconds(Math.round(((Number) number).doubleValue()));
    }

    /** Whether a moderator has decided on as many dangers in the last hour as the settings think bearable. */
    public boolean weary(Account by) {
        Instant hourAgo = clock.instant().minus(AN_HOUR);
        return em.createQuery("select count(d) from Decision d where d.by = :me and d.at > :since and d.review.place.lane = :danger", Long.class).setParameter("me", by)
                .setParameter("since", hourAgo).setParameter("danger", Lane.DANGER).getSingleResult() >= settings.number(Setting.SEVERE_PER_HOUR);
    }
}
