package org.mingda.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/** A court or an authority wants an account kept as it is. Set by an administrator with a reason → lifted. While one is set the account is not deleted. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    static final int REASON_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold_seq")
    @SequenceGenerator(name = "legal_hold_seq", sequenceName = "legal_hold_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(nullable = false, length = REASON_MAX, updatable = false)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_by", nullable = false, updatable = false)
    private Account setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lifted_by")
    private Account liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Version
    private int version;

    protected LegalHold() {
    }

    LegalHold(Account account, String why, Account by, Instant now) {
        this.token = Token.fresh();
        this.account = account;
        this.reason = reason(why);
        this.setBy = by;
        this.setAt = now;
    }

    /** What an administrator gives as his reason, if it says anything. */
    static String reason(String why) {
        String clean = why == null ? "" : CleanText.line(why);
        if (clean.isEmpty() || clean.length() > REASON_MAX) {
            throw new Refusal("closing.reason", REASON_MAX);
        }
        return clean;
    }

    void lift(Account by, Instant now) {
        if (!isLifted()) {
            liftedBy = by;
            liftedAt = now;
        }
    }

    public boolean isLifted() {
        return liftedAt != null;
    }

    public String getToken() {
        return token;
    }

    public Account getAccount() {
        return account;
    }

    public String getReason() {
        return reason;
    }

    public Account getSetBy() {
        return setBy;
    }

    public Instant getSetAt() {
        return setAt;
    }

    public Instant getLiftedAt() {
        return liftedAt;
    }
}
