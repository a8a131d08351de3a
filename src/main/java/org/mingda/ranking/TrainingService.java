package org.mingda.ranking;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;

/** The decisions that can be learned from, and the runs of the training with their progress. */
@Stateless
public class TrainingService {

    /** Decisions a person took and did not undo, on texts that the desk's own page decides. */
    private static final String DECIDED = " from Decision d join d.review r where d.by is not null and d.undone = false and r.deskPath is null and d.kind in :kinds";
    private static final String NEWEST = " order by d.at desc, d.id desc";
    private static final List<DecisionKind> AGAINST = List.of(DecisionKind.REJECT, DecisionKind.REMOVE);
    private static final List<DecisionKind> FOR = List.of(DecisionKind.APPROVE, DecisionKind.RESTORE);
    private static final List<DecisionKind> ALL = List.of(DecisionKind.REJECT, DecisionKind.REMOVE, DecisionKind.APPROVE, DecisionKind.RESTORE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** How many texts people rejected for what the model looks for, and how many they let show. */
    public record Supply(long rejected, long approved, long decisions) {

        public long getRejected() {
            return rejected;
        }

        public long getApproved() {
            return approved;
        }
    }

    /** What there is to learn from. Moderators; null for the timer. */
    public Supply supply(Account by) {
        requireModerator(by);
        long rejected = kinds(em.createQuery("select count(distinct r.id)" + DECIDED + " and d.reason in :reasons", Long.class), AGAINST)
                .setParameter("reasons", DecidedTexts.SOUGHT).getSingleResult();
        long approved = kinds(em.createQuery("select count(distinct r.id)" + DECIDED + " and d.amended = false", Long.class), FOR).getSingleResult();
        return new Supply(rejected, approved, kinds(em.createQuery("select count(d)" + DECIDED, Long.class), ALL).getSingleResult());
    }

    /** When the last decision fell that could be learned from. Called by the timer. */
    public Optional<Instant> latestDecision() {
        return kinds(em.createQuery("select d.at" + DECIDED + NEWEST, Instant.class), ALL).setMaxResults(1).getResultStream().findFirst();
    }

    /** Some of the decisions, the newest first. Called by the training alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<DecidedTexts.Line> decisions(int from, int most) {
        return kinds(em.createQuery("select r.token, d.kind, d.reason, d.judgedTitle, d.judgedText, d.amended, d.at, r.titled" + DECIDED + NEWEST, Object[].class), ALL)
                .setFirstResult(from).setMaxResults(most).getResultStream().map(row -> new DecidedTexts.Line((String) row[0], (DecisionKind) row[1], (Reason) row[2],
                        (boolean) row[7] ? (String) row[3] : "", (String) row[4], (boolean) row[5], (Instant) row[6])).toList();
    }

    private static <T> TypedQuery<T> kinds(TypedQuery<T> query, List<DecisionKind> kinds) {
        return query.setParameter("kinds", kinds);
    }

    /**
     * Opens a run. Moderators; null for the timer. Refuses while another goes on anywhere, and when there is too little to learn from.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Training open(Account by) {
        requireModerator(by);
        Supply supply = supply(by);
        Learner.requireEnough(supply.rejected(), supply.approved());
        latest().filter(run -> run.isLost(clock.instant())).ifPresent(run -> run.end(Training.Outcome.FAILED, 0, 0, clock.instant()));
        Training run = new Training(by == null ? null : em.getReference(Account.class, by.getId()), clock.instant());
        try {
            em.flush();
            em.persist(run);
            em.flush();
        } catch (PersistenceException another) {
            throw new Refusal("ranking.running");
        }
        return run;
    }

    /** Tells how far a run is; the answer is whether it should go on. Called by the training alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean reach(String token, int done, int total) {
        Training run = find(token);
        run.reach(done, total, clock.instant());
        return !run.isCancelled() && run.isRunning();
    }

    /** Ends a run. Called by the training alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(String token, Training.Outcome outcome, int rejected, int approved) {
        find(token).end(outcome, rejected, approved, clock.instant());
    }

    /** Asks a run to stop at its next step. Moderators. One that has ended is left as it is. */
    public void cancel(Account by, String token) {
        by.require(Role.MODERATOR);
        find(token).cancel();
    }

    /** The run that was started last, whether it goes on or not. Moderators. */
    public Optional<Training> latest(Account by) {
        by.require(Role.MODERATOR);
        return latest();
    }

    private Optional<Training> latest() {
        return em.createQuery("select t from Training t left join fetch t.startedBy order by t.startedAt desc, t.id desc", Training.class)
                .setHint("eclipselink.refresh", "true").setMaxResults(1).getResultStream().findFirst();
    }

    private Training find(String token) {
        return em.createQuery("select t from Training t where t.token = :token", Training.class).setParameter("token", token).setHint("eclipselink.refresh", "true")
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("training"));
    }

    private static void requireModerator(Account by) {
        if (by != null) {
            by.require(Role.MODERATOR);
        }
    }
}
