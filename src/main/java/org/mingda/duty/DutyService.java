package org.mingda.duty;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.factor.FactorChanged;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Whether those who must have a second factor have one. Asked for the account itself, by the gate before each page. */
@Stateless
public class DutyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    /** The duty of an account, once it was seen. */
    public Optional<FactorDuty> find(Account by) {
        return Optional.ofNullable(em.find(FactorDuty.class, by.getId()));
    }

    /** The duty is seen for the first time, and grace begins. Of two pages opened at once the second fails here, which does no harm: the first has kept it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public FactorDuty begin(Account by) {
        return find(by).orElseGet(() -> {
            FactorDuty duty = new FactorDuty(by, clock.instant());
            duty.meet(holdsAny(by));
            em.persist(duty);
            return duty;
        });
    }

    /** How long somebody may go without. Anybody may ask. */
    public Duration grace() {
        return Duration.ofDays(settings.number(Setting.SECOND_FACTOR_DAYS));
    }

    /** Notes whether the duty is met now; turned off again, the grace does not begin anew. */
    public void changed(@Observes FactorChanged e) {
        find(e.account()).ifPresent(duty -> duty.meet(holdsAny(e.account())));
    }

    private boolean holdsAny(Account account) {
        return em.createQuery("select count(x) from Account x where x.id = :id and (exists (select a.accountId from Authenticator a where a.accountId = x.id "
                + "and a.confirmedAt is not null) or exists (select p.id from Passkey p where p.account = x))", Long.class)
                .setParameter("id", account.getId()).getSingleResult() > 0;
    }
}
