package org.mingda.reminder;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.mingda.credential.Credential;
import org.mingda.server.TimeSource;

/** Reminds holders of the ends of their credentials. Called by the timer alone. */
@Stateless
public class ReminderService {

    /** So many days before the last day; the holder's papers take weeks, the verifiers' look takes days. */
    static final int[] DISTANCES = {30, 7, 1};
    /** A lapse that is older than this, in days, is told to nobody: the forum was not running then. */
    static final int STALE_DAYS = 30;

    /** Those of a distance nobody was reminded of at this distance or nearer. Other nodes' rows are skipped, not waited for. */
    private static final String NEXT = "select id from credential where valid_until between ?1 and ?2 and verified_at is not null and suspended_at is null and revoked_at is null"
            + " and moved_at is null and replaced_at is null and review_id in (select id from review where state = 'APPROVED') and account_id in (select id from account where blocked_at is null)"
            + " and not exists (select 1 from credential_reminder m where m.credential_id = credential.id and m.ends_on = credential.valid_until and m.days <= ?3)"
            + " order by valid_until, id limit 1 for update skip locked";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<CredentialDue> due;

    /**
     * Reminds one holder, the most urgent first.
     *
     * @return whether there was one to remind
     */
    public boolean remindOne() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
        if (remind(today.minusDays(STALE_DAYS), today.minusDays(1), 0)) {
            return true;
        }
        return IntStream.range(0, DISTANCES.length).map(i -> DISTANCES.length - 1 - i).anyMatch(i -> {
            int nearer = i + 1 < DISTANCES.length ? DISTANCES[i + 1] + 1 : 0;
            return remind(today.plusDays(nearer), today.plusDays(DISTANCES[i]), DISTANCES[i]);
        });
    }

    private boolean remind(LocalDate from, LocalDate to, int distance) {
        Query next = em.createNativeQuery(NEXT).setParameter(1, Date.valueOf(from)).setParameter(2, Date.valueOf(to)).setParameter(3, distance);
        List<?> ids = next.getResultList();
        if (ids.isEmpty()) {
            return false;
        }
        Credential credential = em.find(Credential.class, ((Number) ids.get(0)).longValue());
        if (isReminded(credential, distance)) {
            return true;
        }
        em.persist(new Reminder(credential, distance, clock.instant()));
        em.flush();
        due.fire(new CredentialDue(credential, ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE), credential.getValidUntil())));
        return true;
    }

    /** Another node may have reminded him while this one looked for whom to remind: asked again now that his row is ours. */
    private boolean isReminded(Credential credential, int distance) {
        return em.createQuery("select count(m) from Reminder m where m.credential = :credential and m.endsOn = :end and m.days <= :distance", Long.class)
                .setParameter("credential", credential).setParameter("end", credential.getValidUntil()).setParameter("distance", distance).getSingleResult() > 0;
    }
}
