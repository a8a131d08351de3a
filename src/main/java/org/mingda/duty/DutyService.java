package org.mingda.duty;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Whether those who must have a second factor have one. */
@Stateless
public class DutyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    /** Until when somebody who has the duty may go without; empty if he has met it. For the account itself, asked by the gate before each page. */
    public Optional<Deadline> deadline(Account by) {
        if (met(by)) {
            return Optional.empty();
        }
        Duration grace = Duration.ofDays(settings.number(Setting.SECOND_FACTOR_DAYS));
        FactorDuty duty = em.find(FactorDuty.class, by.getId());
        return Optional.of(duty == null ? new Deadline(clock.instant().plus(grace), false) : new Deadline(duty.end(grace), true));
    }

    /** Grace begins now, unless it has begun. Of two pages opened at once the second may fail here, which does no harm: the first has kept it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(Account by) {
        if (em.find(FactorDuty.class, by.getId()) == null) {
            em.persist(new FactorDuty(by, clock.instant()));
        }
    }

    private boolean met(Account account) {
        return em.createQuery("select count(x) from Account x where x.id = :id and (exists (select a.accountId from Authenticator a where a.accountId = x.id "
                + "and a.confirmedAt is not null) or exists (select p.id from Passkey p where p.account = x))", Long.class)
                .setParameter("id", account.getId()).getSingleResult() > 0;
    }
}
