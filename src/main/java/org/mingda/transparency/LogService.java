package org.mingda.transparency;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.kernel.Slice;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.moderation.ReviewState;
import org.mingda.report.Report;
import org.mingda.server.TimeSource;
import org.mingda.takedown.RightsNotice;

/** The public log: every restriction and every restoration, without anything that leads to a person. Everybody may read it. */
@Stateless
public class LogService {

    /** Stands for the kind where a decision is about an account and no text. */
    static final String ACCOUNT = "ACCOUNT";
    /** An appeal is a review of this kind at the address of the statement it is against, so its outcome is read like any text's state. */
    static final String APPEAL = "APPEAL";
    private static final String STATEMENT = "/me/decision/";
    /** Complaints are not restricted, they are answered: their figures are in the report. */
    private static final List<String> COMPLAINTS = List.of(Report.KIND, RightsNotice.KIND, APPEAL);
    private static final String LOGGED = " from Decision d left join d.review r left join r.category c left join d.by b where d.kind in :kinds and (r.id is null or r.kind not in :complaints)";

    @PersistenceContext
    private EntityManager em;

    /** The acts that are logged. */
    public static List<DecisionKind> kinds() {
        return Arrays.stream(DecisionKind.values()).filter(k -> k.isRestriction() || k == DecisionKind.RESTORE).toList();
    }

    /**
     * One page of the log, the latest first.
     *
     * @param only one kind of act, or null for all
     * @param size lines on a page
     */
    public Slice<LogEntry> log(DecisionKind only, int page, int size) {
        List<DecisionKind> kinds = only == null ? kinds() : kinds().stream().filter(only::equals).toList();
        if (kinds.isEmpty()) {
            return Slice.empty(size);
        }
        long total = logged(em.createQuery("select count(d)" + LOGGED, Long.class), kinds).getSingleResult();
        List<Object[]> rows = logged(em.createQuery("select d.at, r.kind, c.slug, d.kind, d.reason, b.id, d.token" + LOGGED + " order by d.at desc, d.id desc", Object[].class), kinds)
                .setFirstResult(Slice.offset(page, size)).setMaxResults(size).getResultList();
        Map<String, String> appeals = appeals(rows.stream().map(row -> STATEMENT + row[6]).toList());
        return new Slice<>(rows.stream().map(row -> entry(row, appeals.getOrDefault(STATEMENT + row[6], ""))).toList(), page, size, total);
    }

    private Map<String, String> appeals(List<String> statements) {
        Map<String, String> appeals = new HashMap<>();
        if (!statements.isEmpty()) {
            em.createQuery("select r.path, r.state from Review r where r.kind = :appeal and r.path in :statements", Object[].class).setParameter("appeal", APPEAL)
                    .setParameter("statements", statements).getResultList().forEach(row -> appeals.put((String) row[0], outcome((ReviewState) row[1])));
        }
        return appeals;
    }

    private static String outcome(ReviewState appeal) {
        return switch (appeal) {
            case APPROVED -> "overturned";
            case REJECTED -> "upheld";
            case WITHDRAWN -> "withdrawn";
            default -> "open";
        };
    }

    private static <T> TypedQuery<T> logged(TypedQuery<T> query, List<DecisionKind> kinds) {
        return query.setParameter("kinds", kinds).setParameter("complaints", COMPLAINTS);
    }

    private static LogEntry entry(Object[] row, String appeal) {
        return new LogEntry(LocalDate.ofInstant((Instant) row[0], TimeSource.ZONE), row[1] == null ? ACCOUNT : (String) row[1], row[2] == null ? "" : (String) row[2],
                (DecisionKind) row[3], (Reason) row[4], row[5] == null, appeal);
    }
}
