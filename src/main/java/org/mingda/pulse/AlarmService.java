package org.mingda.pulse;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.kernel.InstantConverter;
import org.mingda.moderation.Lane;
import org.mingda.moderation.Review;
import org.mingda.section.SectionService;

/** Rings once for every item that goes over its lane's clock. Called by the desk's clock alone. */
@Stateless
public class AlarmService {

    /** Items a round; the next round takes the others. */
    static final int MOST = 500;

    private static final String LATE = "select id from review where state = 'PENDING' and due_at <= ?1 and alarmed_at is null order by due_at limit " + MOST + " for update skip locked";
    private static final String RUNG = "update review set alarmed_at = ?1 where id = ?2";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SectionService sections;

    @Inject
    private Event<Overdue> overdue;

    private final InstantConverter times = new InstantConverter();

    /**
     * Tells the moderators of what is late and was not told of yet.
     *
     * @return how many items those were
     */
    public int ring() {
        OffsetDateTime now = times.convertToDatabaseColumn(clock.instant());
        List<?> rows = em.createNativeQuery(LATE).setParameter(1, now).getResultList();
        if (rows.isEmpty()) {
            return 0;
        }
        List<Long> ids = rows.stream().map(id -> ((Number) id).longValue()).toList();
        ids.forEach(id -> em.createNativeQuery(RUNG).setParameter(1, now).setParameter(2, id).executeUpdate());
        Map<Lane, List<Review>> late = em.createQuery("select r from Review r where r.id in :ids order by r.place.dueAt, r.id", Review.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.groupingBy(r -> r.getPlace().getLane(), TreeMap::new, Collectors.toList()));
        staff().forEach(moderator -> late.forEach((lane, items) -> tell(moderator, lane, items)));
        return ids.size();
    }

    private List<Account> staff() {
        return em.createQuery("select a from Account a where a.roleNames like '%MODERATOR%' or a.roleNames like '%VERIFIER%' order by a.id", Account.class).getResultList();
    }

    private void tell(Account moderator, Lane lane, List<Review> items) {
        List<Review> own = items.stream().filter(r -> moderator.is(r.getDecider()) && !r.getAuthor().equals(moderator) && sections.covers(moderator, r)).toList();
        if (!own.isEmpty()) {
            overdue.fire(new Overdue(moderator, lane, own.get(0).getTitle(), own.size()));
        }
    }
}
