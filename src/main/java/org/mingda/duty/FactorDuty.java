package org.mingda.duty;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Account;

/** Since when somebody has had the duty and has not met it. */
@Entity
@Cacheable(false)
@Table(name = "factor_duty")
public class FactorDuty {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected FactorDuty() {
    }

    FactorDuty(Account account, Instant since) {
        this.accountId = account.getId();
        this.since = since;
    }

    /** When grace ends. */
    Instant end(Duration grace) {
        return since.plus(grace);
    }
}
