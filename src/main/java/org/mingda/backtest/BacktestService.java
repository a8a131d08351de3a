package org.mingda.backtest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.ReviewState;
import org.mingda.rule.CompiledRule;
import org.mingda.rule.Rule;
import org.mingda.rule.RuleService;
import org.mingda.rule.RuleVersion;
import org.mingda.server.TimeSource;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Runs of rules over decided texts: entered and cancelled by moderators, read and told of in portions by the {@link BacktestRunner}. */
@Stateless
public class BacktestService {

    /** Texts that moderators decide on their own pages, such as reports, are no texts that rules are about. */
    private static final String DECIDED = " from Review r left join r.category c where r.decidedAt >= :since and r.state in :states and r.deskPath is null";
    private static final List<ReviewState> STATES = List.of(ReviewState.APPROVED, ReviewState.REJECTED, ReviewState.REMOVED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private RuleService rules;

    @Inject
    private DoubtService doubts;

    @Inject
    private Event<BacktestStarted> started;

    /**
     * What a run needs to know.
     *
     * @param rule   the version that is tried
     * @param before the one it is compared with; null when there is none
     * @param since  texts decided from here on
     */
    public record Job(CompiledRule rule, CompiledRule before, Instant since) {
    }

    /** Starts a run of the version that is being worked on; one that runs already is led to. Moderators. */
    public Backtest start(Account by, String rule) {
        by.require(Role.MODERATOR);
        em.createNativeQuery("select id from rule where token = ?1 for update").setParameter(1, rule).getResultList();
        Rule tried = rules.find(by, rule).orElseThrow(() -> new NotFound("rule"));
        Optional<Backtest> running = latest(by, tried.getCandidate()).filter(b -> b.isRunning(clock.instant()));
        return running.orElseGet(() -> entered(by, tried));
    }

    private Backtest entered(Account by, Rule tried) {
        int months = settings.number(Setting.BACKTEST_MONTHS);
        long total = em.createQuery("select count(r)" + DECIDED, Long.class).setParameter("since", since(months, clock.instant())).setParameter("states", STATES).getSingleResult();
        Backtest run = new Backtest(tried, months, total, em.getReference(Account.class, by.getId())).startedAt(clock.instant());
        em.persist(run);
        em.flush();
        started.fire(new BacktestStarted(run.getToken()));
        return run;
    }

    /** Stops a run; what it found so far stays. Moderators. */
    public void cancel(Account by, String token) {
        by.require(Role.MODERATOR);
        locked(token).end(BacktestState.CANCELLED, clock.instant());
    }

    /** A run by its token. Moderators. */
    public Backtest find(Account by, String token) {
        by.require(Role.MODERATOR);
        return row(token);
    }

    /** The last run of a version. Moderators. */
    public Optional<Backtest> latest(Account by, RuleVersion version) {
        by.require(Role.MODERATOR);
        return em.createQuery("select b from Backtest b join fetch b.rule where b.rule = :rule and b.number = :number order by b.startedAt desc, b.id desc", Backtest.class)
                .setParameter("rule", version.getRule()).setParameter("number", version.getNumber()).setHint("eclipselink.refresh", "true").setMaxResults(1).getResultStream().findFirst();
    }

    /** What a run is about. Called by the runner. */
    public Job job(String token) {
        Backtest run = row(token);
        Integer before = run.getBeforeNumber();
        return new Job(compiled(run.getRule(), run.getNumber()), before == null ? null : compiled(run.getRule(), before), since(run.getMonths(), run.getStartedAt()));
    }

    private static CompiledRule compiled(Rule rule, int number) {
        return rule.getVersions().stream().filter(v -> v.getNumber() == number).findFirst().map((RuleVersion v) -> v.compiled(false)).orElseThrow();
    }

    private static Instant since(int months, Instant now) {
        return now.atZone(TimeSource.ZONE).minus(months, ChronoUnit.MONTHS).toInstant();
    }

    /**
     * The rows of decided texts, the newest first: read once, because finding them is a pass over the table on H2, which takes no
     * limit to mean that the order of rows may be followed. Called by the runner.
     */
    public List<Long> rows(Job job) {
        return em.createQuery("select r.id" + DECIDED + " order by r.id desc", Long.class).setParameter("since", job.since()).setParameter("states", STATES).getResultList();
    }

    /** Decided texts in plain columns, of rows that follow each other. A range is one statement for all portions, a list of a thousand numbers would be parsed anew for each. Called by the runner. */
    public List<DecidedText> texts(List<Long> rows) {
        Set<Long> wanted = Set.copyOf(rows);
        return em.createQuery("select r.token, r.kind, c.slug, r.titled, r.title, r.text, r.state, r.id from Review r left join r.category c where r.id between :last and :first order by r.id desc", Object[].class)
                .setParameter("first", rows.get(0)).setParameter("last", rows.get(rows.size() - 1)).getResultStream().filter(row -> wanted.contains(row[7]))
                .map(row -> new DecidedText((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3] ? (String) row[4] : "", (String) row[5],
                        row[6] == ReviewState.APPROVED)).toList();
    }

    /** Tells how far a run is; answers whether it is to go on. Called by the runner. */
    public boolean proceed(String token, long done, Judgement judgement) {
        return locked(token).proceed(done, judgement, clock.instant());
    }

    /** Ends a run; a version that was tried to the end may go on its way. Called by the runner. */
    public void end(String token, BacktestState how) {
        Backtest run = locked(token);
        if (run.end(how, clock.instant()) && how == BacktestState.DONE) {
            rules.tried(run.getRule().getToken(), run.getNumber());
            doubts.settle(run.getRule());
        }
    }

    private Backtest locked(String token) {
        em.createNativeQuery("select id from backtest where token = ?1 for update").setParameter(1, token).getResultList();
        return row(token);
    }

    private Backtest row(String token) {
        return em.createQuery("select b from Backtest b join fetch b.rule where b.token = :token", Backtest.class).setParameter("token", token)
                .setHint("eclipselink.refresh", "true").getResultStream().findFirst().orElseThrow(() -> new NotFound("backtest"));
    }
}
