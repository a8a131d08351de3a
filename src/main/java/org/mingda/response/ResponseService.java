package org.mingda.response;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingda.moderation.ReviewState;
import org.mingda.question.QuestionStatus;
import org.mingda.site.Province;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Reads how long answers took. Public: no name and no text is read. */
@Stateless
public class ResponseService {

    /** So far back. */
    static final Duration BACK = Duration.ofDays(365);
    /** So many of the newest answers at most: more would change no median by an hour. */
    private static final int MOST = 20_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    /** All figures as they are now. One statement. */
    public Figures figures() {
        List<Object[]> newest = em.createQuery("select q.token, q.category.id, q.province, q.createdAt, a.shownAt, a.author.id from Answer a join a.question q"
                + " where a.shownAt >= :since and a.clearance.review.state = :shown and q.review.state = :shown order by a.shownAt desc, a.id desc", Object[].class)
                .setParameter("since", clock.instant().minus(BACK)).setParameter("shown", ReviewState.APPROVED).setMaxResults(MOST).getResultList();
        List<Wait> waits = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = newest.size() - 1; i >= 0; i--) {
            Object[] row = newest.get(i);
            Duration took = Duration.between((Instant) row[3], (Instant) row[4]);
            waits.add(new Wait((Long) row[1], (Province) row[2], (Long) row[5], answered.add((String) row[0]), took));
        }
        return new Figures(waits, settings.number(Setting.RESPONSE_LEAST));
    }

    /** How many questions wait for a first answer now, by field and province. One statement. */
    public Map<Long, Map<Province, Long>> waiting() {
        Map<Long, Map<Province, Long>> waiting = new HashMap<>();
        em.createQuery("select q.category.id, q.province, count(q) from Question q where q.review.state = :shown and q.status = :waiting group by q.category.id, q.province", Object[].class)
                .setParameter("shown", ReviewState.APPROVED).setParameter("waiting", QuestionStatus.WAITING).getResultList()
                .forEach(row -> waiting.computeIfAbsent((Long) row[0], c -> new HashMap<>()).put((Province) row[1], (Long) row[2]));
        return waiting;
    }
}
