package org.mingda.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.InstantConverter;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/**
 * Reserves an item for the moderator who has it open, for {@link Setting#LEASE_MINUTES} minutes from the last time he opened it.
 *
 * <p>A lease is taken by one conditional update, so that of two who open an item at once exactly one gets it. It is written past the entity on purpose: as a
 * field of the entity it would raise the version, and the version is what a moderator decides on.
 */
@Stateless
public class LeaseService {

    private static final String TAKE = "update review set lease_holder = ?1, lease_until = ?2 where token = ?3 and state = 'PENDING' and author_id <> ?1"
            + " and (lease_holder is null or lease_holder = ?1 or lease_until <= ?4 or lease_until > ?5)";
    private static final String RELEASE = "update review set lease_holder = null, lease_until = null where token = ?1 and lease_holder = ?2";
    private static final String END = "update review set lease_holder = null, lease_until = null where id = ?1 and lease_holder is not null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private DecisionGates gates;

    private final InstantConverter times = new InstantConverter();

    /**
     * Takes the lease of an item that waits, or renews one's own. Staff who decide, and only where every {@link DecisionGate} lets them; nobody leases his own text.
     *
     * @return whether the item is now theirs
     */
    public boolean take(Account by, String token) {
        by.requireAny(Review.DECIDERS);
        if (!may(by, token)) {
            return false;
        }
        Instant now = clock.instant();
        Query take = em.createNativeQuery(TAKE).setParameter(1, by.getId())
                .setParameter(2, times.convertToDatabaseColumn(now.plus(settings.minutes(Setting.LEASE_MINUTES))))
                .setParameter(3, token).setParameter(4, times.convertToDatabaseColumn(now))
                .setParameter(5, times.convertToDatabaseColumn(now.plus(Review.LEASE_MOST)));
        return take.executeUpdate() == 1;
    }

    private boolean may(Account by, String token) {
        return em.createQuery("select r from Review r where r.token = :token", Review.class).setParameter("token", token).getResultStream().findFirst()
                .filter(r -> gates.open(by, r)).isPresent();
    }

    /** Gives one's own lease back. Staff who decide. */
    public void release(Account by, String token) {
        by.requireAny(Review.DECIDERS);
        em.createNativeQuery(RELEASE).setParameter(1, token).setParameter(2, by.getId()).executeUpdate();
    }

    /** Ends the lease of an item that was decided. Called by moderation alone, in the transaction of the decision. */
    public void end(Review review) {
        em.createNativeQuery(END).setParameter(1, review.getId()).executeUpdate();
    }
}
