package org.mingda.transparency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.DecisionKind;
import org.mingda.patrol.Agreement;
import org.mingda.patrol.PatrolService;
import org.mingda.report.Report;
import org.mingda.server.TimeSource;
import org.mingda.takedown.NoticeState;

/** The figures of a year, counted from the decision records. Everybody may know them. */
@Stateless
public class FigureService {

    private static final String COUNT = "count";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PatrolService patrol;

    /** The years of which there is a report, the latest first. */
    public List<Integer> years() {
        int now = today().getYear();
        // not min(d.at): the converter of instants is not asked about the result of a function on every database
        int since = em.createQuery("select d.at from Decision d order by d.at", Instant.class).setMaxResults(1).getResultStream().findFirst()
                .map(first -> LocalDate.ofInstant(first, TimeSource.ZONE).getYear()).orElse(now);
        return IntStream.rangeClosed(since, now).map(i -> since + now - i).boxed().toList();
    }

    /** The report of a year. Fails with NotFound for one without. */
    public YearReport report(int year) {
        if (!years().contains(year)) {
            throw new NotFound("year");
        }
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(TimeSource.ZONE).toInstant();
        Instant to = LocalDate.of(year + 1, 1, 1).atStartOfDay(TimeSource.ZONE).toInstant();
        List<Figure> figures = new ArrayList<>();
        decisions(figures, from, to);
        medians(figures, from, to);
        reports(figures, from, to);
        appeals(figures, from, to);
        notices(figures, from, to);
        Agreement agreement = patrol.agreement(String.valueOf(year), from, to);
        figures.add(new Figure("patrol", "looked", COUNT, agreement.looked()));
        figures.add(new Figure("patrol", "agreed", COUNT, agreement.agreed()));
        figures.add(new Figure("agreement", "rate", "percent", agreement.percent()));
        return new YearReport(year, year < today().getYear(), figures);
    }

    private void decisions(List<Figure> figures, Instant from, Instant to) {
        String during = span("d.at") + " and d.kind <> :withdrawal";
        for (Object[] row : during("select r.kind, d.kind, count(d) from Decision d left join d.review r where " + during + " group by r.kind, d.kind order by r.kind, d.kind", from, to)) {
            figures.add(new Figure("decisions", row[0] == null ? LogService.ACCOUNT : (String) row[0], row[1].toString(), (Long) row[2]));
        }
        for (String by : List.of("person", "machine")) {
            String who = by.equals("machine") ? " and d.by is null" : " and d.by is not null";
            for (Object[] row : during("select d.kind, count(d) from Decision d where " + during + who + " group by d.kind order by d.kind", from, to)) {
                figures.add(new Figure("means", row[0].toString(), by, (Long) row[1]));
            }
        }
        for (Object[] row : during("select d.reason, d.kind, count(d) from Decision d where d.reason is not null and " + during + " group by d.reason, d.kind order by d.reason, d.kind",
                from, to)) {
            figures.add(new Figure("reasons", row[0].toString(), row[1].toString(), (Long) row[2]));
        }
    }

    private List<Object[]> during(String query, Instant from, Instant to) {
        return em.createQuery(query, Object[].class).setParameter("from", from).setParameter("to", to).setParameter("withdrawal", DecisionKind.WITHDRAW).getResultList();
    }

    /** How long texts waited for people, in minutes: the middle one, by kind. */
    private void medians(List<Figure> figures, Instant from, Instant to) {
        String waits = " from Decision d join d.review r where d.by is not null and d.kind in :kinds and " + span("d.at");
        for (Object[] row : first(em.createQuery("select r.kind, count(d)" + waits + " group by r.kind order by r.kind", Object[].class), from, to).getResultList()) {
            long middle = first(em.createQuery("select d.waitedSeconds" + waits + " and r.kind = :kind order by d.waitedSeconds", Long.class), from, to)
                    .setParameter("kind", row[0]).setFirstResult((int) (((Long) row[1] - 1) / 2)).setMaxResults(1).getSingleResult();
            figures.add(new Figure("median", (String) row[0], "minutes", Math.round(middle / 60.0)));
        }
    }

    private static <T> TypedQuery<T> first(TypedQuery<T> query, Instant from, Instant to) {
        return query.setParameter("from", from).setParameter("to", to).setParameter("kinds", List.of(DecisionKind.APPROVE, DecisionKind.REJECT));
    }

    private void reports(List<Figure> figures, Instant from, Instant to) {
        for (Object[] row : em.createQuery("select c.reason, count(c), count(a) from Complainant c left join c.account a where " + span("c.at")
                + " group by c.reason order by c.reason", Object[].class).setParameter("from", from).setParameter("to", to).getResultList()) {
            figures.add(new Figure("reports", row[0].toString(), "received", (Long) row[1]));
            figures.add(new Figure("reports", row[0].toString(), "without_account", (Long) row[1] - (Long) row[2]));
        }
        for (DecisionKind kind : List.of(DecisionKind.APPROVE, DecisionKind.REJECT)) {
            figures.add(new Figure("outcomes", kind == DecisionKind.APPROVE ? "upheld" : "dismissed", COUNT, em.createQuery("select count(c) from Complainant c join c.report p"
                    + " join p.review v join v.decisions d where v.kind = :report and d.by is not null and d.kind = :kind and " + span("d.at"), Long.class)
                    .setParameter("report", Report.KIND).setParameter("kind", kind).setParameter("from", from).setParameter("to", to).getSingleResult()));
        }
        figures.add(new Figure("outcomes", "hidden", COUNT, number("Report", "hiddenAt", "", from, to)));
    }

    private void appeals(List<Figure> figures, Instant from, Instant to) {
        Map<DecisionKind, String> steps = Map.of(DecisionKind.HOLD, "received", DecisionKind.REJECT, "upheld", DecisionKind.APPROVE, "overturned", DecisionKind.WITHDRAW, "withdrawn");
        for (Object[] row : em.createQuery("select d.kind, count(d) from Decision d join d.review r where r.kind = :appeal and d.kind in :steps and " + span("d.at")
                + " group by d.kind order by d.kind", Object[].class).setParameter("appeal", LogService.APPEAL).setParameter("steps", steps.keySet())
                .setParameter("from", from).setParameter("to", to).getResultList()) {
            figures.add(new Figure("appeals", steps.get((DecisionKind) row[0]), COUNT, (Long) row[1]));
        }
    }

    private void notices(List<Figure> figures, Instant from, Instant to) {
        figures.add(new Figure("notices", "received", COUNT, number("RightsNotice", "receivedAt", "", from, to)));
        figures.add(new Figure("notices", "acted", COUNT, number("RightsNotice", "actedAt", "", from, to)));
        figures.add(new Figure("notices", "countered", COUNT, number("RightsNotice", "counteredAt", "", from, to)));
        figures.add(new Figure("notices", "pursued", COUNT, number("RightsNotice", "pursuedAt", "", from, to)));
        for (NoticeState state : List.of(NoticeState.REFUSED, NoticeState.RESTORED)) {
            figures.add(new Figure("notices", state.name().toLowerCase(Locale.ROOT), COUNT,
                    number("RightsNotice", "closedAt", " and x.state = org.mingda.takedown.NoticeState." + state, from, to)));
        }
        figures.add(new Figure("notices", "wrongful", COUNT, number("RightsNotice", "closedAt", " and x.wrongful = true", from, to)));
    }

    private long number(String entity, String time, String condition, Instant from, Instant to) {
        return em.createQuery("select count(x) from " + entity + " x where " + span("x." + time) + condition, Long.class)
                .setParameter("from", from).setParameter("to", to).getSingleResult();
    }

    private static String span(String time) {
        return time + " >= :from and " + time + " < :to";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
    }
}
