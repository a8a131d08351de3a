package org.mingda.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.moderation.RuleDoubted;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Counts what became of decisions on appeal, over the last {@link #SINCE}. */
@Stateless
public class OutcomeService {

    /** Older decisions say little of today's rules and people. */
    static final Duration SINCE = Duration.ofDays(365);

    private static final Set<DecisionKind> RESTRICTIONS = Arrays.stream(DecisionKind.values()).filter(DecisionKind::isRestriction).collect(Collectors.toSet());
    private static final String DECIDED = "select d.reason, d.rules, b.name, count(d) from Decision d left join d.by b left join d.review r"
            + " where d.at > :since and d.undone = false and d.kind in :kinds and (r.id is null or r.kind not in :unjudged) group by d.reason, d.rules, b.name";
    private static final String JUDGED = "select d.reason, d.rules, b.name, sum(case when a.outcome = :upheld then 1 else 0 end),"
            + " sum(case when a.outcome = :overturned then 1 else 0 end) from Appeal a join a.decision d left join d.by b where d.at > :since group by d.reason, d.rules, b.name";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    /** How decisions fared; moderators, who see of their colleagues the sum and of themselves the line; administrators see each. */
    public Outcomes outcomes(Account by) {
        by.require(Role.MODERATOR);
        List<Outcomes.Group> groups = new ArrayList<>(decided());
        groups.addAll(judged());
        Outcomes all = Outcomes.of(groups);
        return by.is(Role.ADMIN) ? all
                : new Outcomes(all.reasons(), all.rules(), all.moderators().stream().filter(t -> t.name().isEmpty() || t.name().equals(by.getName())).toList());
    }

    /** Whether a rule was overturned as often as the settings ask for. Anyone who shows counts may ask. */
    public boolean isDoubtful(Tally tally) {
        return tally.isDoubtful(settings.number(Setting.DOUBT_LEAST), settings.number(Setting.DOUBT_SHARE));
    }

    /** What is to be said aloud of the rules behind a decision that was just overturned. Called by appeals alone. */
    public List<RuleDoubted> doubts(Decision overturned) {
        em.flush();
        List<Tally> rules = overturned.getRules().isEmpty() ? List.of() : Outcomes.of(judged()).rules();
        return rules.stream().filter(t -> overturned.getRules().contains(t.name()) && isDoubtful(t))
                .map(t -> new RuleDoubted(t.name(), t.overturned(), t.getJudged())).toList();
    }

    private List<Outcomes.Group> decided() {
        return em.createQuery(DECIDED, Object[].class).setParameter("since", since()).setParameter("kinds", RESTRICTIONS).setParameter("unjudged", Appeal.NOT_FOR)
                .getResultStream().map(row -> group(row, new Tally("", number(row[3]), 0, 0))).toList();
    }

    private List<Outcomes.Group> judged() {
        return em.createQuery(JUDGED, Object[].class).setParameter("since", since()).setParameter("upheld", Outcome.UPHELD)
                .setParameter("overturned", Outcome.OVERTURNED).getResultStream().map(row -> group(row, new Tally("", 0, number(row[3]), number(row[4])))).toList();
    }

    private static Outcomes.Group group(Object[] row, Tally tally) {
        List<String> rules = Stream.of(((String) row[1]).split(",")).filter(rule -> !rule.isEmpty()).toList();
        return new Outcomes.Group(row[0] == null ? null : ((Reason) row[0]).name(), rules, row[2] == null ? "" : (String) row[2], tally);
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private Instant since() {
        return clock.instant().minus(SINCE);
    }
}
