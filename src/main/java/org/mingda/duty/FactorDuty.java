package org.mingda.duty;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Account;

/** Since when somebody has had the duty, and whether he meets it: kept beside the factors so that the gate before each page reads one row. */
@Entity
@Cacheable(false)
@Table(name = "factor_duty")
public class FactorDuty {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(nullable = false)
    private boolean met;

    protected FactorDuty() {
    }

    FactorDuty(Account account, Instant since) {
        this.accountId = account.getId();
        this.since = since;
    }

    void meet(boolean now) {
        met = now;
    }

    public boolean isMet() {
        return met;
    }

    /** When grace ends. */
    public Instant end(Duration grace) {
        return since.plus(grace);
    }
}
