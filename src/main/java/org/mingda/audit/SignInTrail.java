package org.mingda.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.mingda.account.PasswordChanged;
import org.mingda.factor.FactorChanged;
import org.mingda.rescue.Rescued;
import org.mingda.signin.SecurityEvent;
import org.mingda.signin.SecurityLog;

/** Tells the security log what people change about how they sign in: their own business and not an act of staff, so the trail does not keep it. Told when it is kept for good. */
@ApplicationScoped
public class SignInTrail {

    @Inject
    private SecurityLog log;

    void password(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged e) {
        log.tell(SecurityEvent.PASSWORD_CHANGED, e.account().getToken());
    }

    void factor(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactorChanged e) {
        log.tell(SecurityEvent.FACTOR_CHANGED, e.account().getToken());
    }

    void rescued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Rescued e) {
        log.tell(SecurityEvent.SESSIONS_ENDED, e.account().getToken());
    }
}
