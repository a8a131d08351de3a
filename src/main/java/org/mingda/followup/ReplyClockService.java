package org.mingda.followup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.kernel.InstantConverter;
import org.mingda.moderation.ReviewState;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/**
 * The clock of follow-ups: how long a reply usually takes, and who is reminded when one stays out. Whoever answered is reminded once when it is due; when it is still out after {@link #LATE} times
 * as long, both are told, and nobody after that.
 */
@Stateless
public class ReplyClockService {

    /** So many times the expected wait, and nobody should wait on. */
    static final int LATE = 3;
    /** Fewer replies than this tell no median. */
    static final int LEAST = 10;
    private static final int LATEST = 200;
    private static final int MOST = 200;

    private static final String DUE = "select id from follow_up where wants_reply = true and (reminders = 0 and shown_at <= ?1 or reminders = 1 and shown_at <= ?2) order by shown_at limit "
            + MOST + " for update skip locked";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private Event<ReplyDue> due;

    private final InstantConverter times = new InstantConverter();

    /** How long a reply takes: the median of the latest replies, or the setting while there are few. Anyone may know. */
    public Duration expected() {
        List<FollowUp> latest = em.createQuery("select f from FollowUp f join fetch f.answer a join fetch a.question join fetch f.author where f.shownAt is not null order by f.shownAt desc", FollowUp.class)
                .setMaxResults(LATEST).getResultList();
        Map<String, Instant> replied = new HashMap<>();
        List<Duration> waits = latest.stream().map(f -> wait(f, replied)).filter(w -> w != null).sorted().toList();
        return waits.size() < LEAST ? Duration.ofHours(settings.number(Setting.REPLY_HOURS)) : waits.get(waits.size() / 2);
    }

    /** From the newest to the oldest: what the asker asked was answered by the reply met last below the same answer. */
    private static Duration wait(FollowUp followUp, Map<String, Instant> replied) {
        String answer = followUp.getAnswer().getToken();
        if (!followUp.isByAsker()) {
            replied.put(answer, followUp.getShownAt());
            return null;
        }
        Instant reply = replied.remove(answer);
        return reply == null ? null : Duration.between(followUp.getShownAt(), reply);
    }

    /** Reminds of what is due. Any number of nodes may do so; each row is one node's. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void remind() {
        Duration hours = Duration.ofHours(settings.number(Setting.REPLY_HOURS));
        OffsetDateTime first = times.convertToDatabaseColumn(clock.instant().minus(hours));
        OffsetDateTime second = times.convertToDatabaseColumn(clock.instant().minus(hours.multipliedBy(LATE)));
        List<?> rows = em.createNativeQuery(DUE).setParameter(1, first).setParameter(2, second).getResultList();
        rows.forEach(id -> remind(em.find(FollowUp.class, ((Number) id).longValue())));
    }

    private void remind(FollowUp followUp) {
        if (!followUp.isWaiting() || !followUp.getAnswer().isShown() || !followUp.getAnswer().getQuestion().isShown() || isDone(followUp)) {
            followUp.settle();
        } else {
            due.fire(new ReplyDue(followUp, followUp.remind(clock.instant())));
        }
    }

    /** Whether the talk went on: a reply shows or is on its way, or the asker has written again. */
    private boolean isDone(FollowUp followUp) {
        return em.createQuery("select f from FollowUp f left join fetch f.clearance.review left join fetch f.clearance.signOff where f.answer = :answer and f.createdAt > :at", FollowUp.class)
                .setParameter("answer", followUp.getAnswer()).setParameter("at", followUp.getCreatedAt()).getResultStream()
                .anyMatch(f -> !f.getClearance().isWithdrawn() && (f.getReview() == null || f.isShown() || f.getReview().getState() == ReviewState.PENDING));
    }
}
