package org.mingda.report;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.moderation.Review;

/** What open reports count in the queue. Called by moderation alone. */
@Stateless
public class ReportWeightService {

    /** For each open report besides the first. */
    static final int A_REPORT = 10;

    private static final String ALIKE = "select r.review.token, count(o) from Report r, Report o where r.review in :reviews and o.target = r.target and o.openKey is not null group by r.review.token";
    private static final String ABOUT = "select o.target.token, count(o) + 1 from Report o where o.target in :reviews and o.openKey is not null group by o.target.token";

    @PersistenceContext
    private EntityManager em;

    /** Points by token: a report counts with the others on the same text, a text that waits with the reports on it. */
    public Map<String, Integer> points(List<Review> reviews) {
        Map<String, Integer> points = new HashMap<>();
        for (String query : List.of(ALIKE, ABOUT)) {
            em.createQuery(query, Object[].class).setParameter("reviews", reviews).getResultList()
                    .forEach(row -> points.merge((String) row[0], (((Number) row[1]).intValue() - 1) * A_REPORT, Integer::sum));
        }
        return points;
    }
}
