package org.mingda.patrol;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Acted;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Reviewed;
import org.mingda.section.SectionService;
import org.mingda.server.TimeSource;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** The patrol: some approved texts, chosen at random, get a second look. Moderators. */
@Stateless
public class PatrolService {

    private static final int PAGE_SIZE = 20;
    private static final int MONTHS = 12;
    private static final int PERCENT = 100;
    /** Nobody can tell beforehand which text is chosen. */
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Waits for somebody else, and shows still with the words that were approved: a later decision ends the matter. */
    private static final String WAITING = " from PatrolLook p join p.review r join p.first f left join f.by b where p.lookedAt is null and r.state = :shown and f.at >= r.decidedAt"
            + " and r.author <> :me and (b.id is null or b.id <> :id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Acted> acted;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private SectionService sections;

    /** Chooses among what was approved, by people and by the machine alike. Credentials, reports and the like have checks of their own. */
    public void on(@Observes Reviewed event) {
        if (event.decision().getKind() == DecisionKind.APPROVE && event.review().isDecidedAtDesk() && RANDOM.nextInt(PERCENT) < settings.number(Setting.PATROL_PERCENT)) {
            em.persist(new PatrolLook(event.decision(), clock.instant()));
        }
    }

    /** One page of what waits for a second look by this moderator in his sections, the oldest first. */
    public Slice<PatrolLook> waiting(Account by, int page) {
        by.require(Role.MODERATOR);
        String where = WAITING + sections.within(by).condition("r");
        long total = asked(em.createQuery("select count(p)" + where, Long.class), by).getSingleResult();
        return new Slice<>(asked(em.createQuery("select p" + where + " order by p.chosenAt, p.id", PatrolLook.class), by).setHint("eclipselink.join-fetch", "p.review")
                .setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    private <T> TypedQuery<T> asked(TypedQuery<T> query, Account by) {
        return sections.within(by).fill(query.setParameter("shown", ReviewState.APPROVED).setParameter("me", by).setParameter("id", by.getId()));
    }

    /** A text for the second look. Moderators who did not look first. */
    public PatrolLook find(Account by, String token) {
        by.require(Role.MODERATOR);
        PatrolLook look = em.createQuery("select p from PatrolLook p join fetch p.review join fetch p.first where p.token = :token", PatrolLook.class).setParameter("token", token)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("patrol"));
        if (!sections.covers(by, look.getReview())) {
            throw new NotAllowed("not his section");
        }
        look.requireOther(by);
        return look;
    }

    /**
     * Says what this moderator would have done. Moderators who did not look first; once.
     *
     * @param refusal null: approve it too; else for what he would have refused it
     */
    public PatrolLook judge(Account by, String token, Reason refusal) {
        PatrolLook look = find(by, token);
        em.lock(look, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(look);
        look.judge(em.getReference(Account.class, by.getId()), refusal, clock.instant());
        acted.fire(new Acted(by, "PATROL_LOOKED", look.getReview().getTitle(), "/desk/patrol/" + token));
        return look;
    }

    /** How often the second look agreed, in each of the last twelve months in which there was one, the latest first. Moderators. */
    public List<Agreement> months(Account by) {
        by.require(Role.MODERATOR);
        YearMonth now = YearMonth.from(clock.instant().atZone(TimeSource.ZONE));
        List<Agreement> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = now.minusMonths(i);
            Agreement agreement = agreement(month.toString(), start(month), start(month.plusMonths(1)));
            if (agreement.looked() > 0) {
                months.add(agreement);
            }
        }
        return months;
    }

    /** How often the second look agreed in a span of time. Everybody: a figure of the public report. */
    public Agreement agreement(String period, Instant from, Instant to) {
        long[] counts = new long[2];
        em.createQuery("select p.agrees, count(p) from PatrolLook p where p.lookedAt >= :from and p.lookedAt < :to group by p.agrees", Object[].class)
                .setParameter("from", from).setParameter("to", to).getResultList().forEach(row -> counts[Boolean.TRUE.equals(row[0]) ? 1 : 0] = (Long) row[1]);
        return new Agreement(period, counts[0] + counts[1], counts[1]);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(TimeSource.ZONE).toInstant();
    }
}
