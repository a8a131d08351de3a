package org.mingda.signup;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/**
 * A secret link that proves that its reader gets the account's mail. Life cycle: issued → used once, or replaced by a newer one, or expired. This row holds the
 * SHA-256 of the secret alone: a copy of the table opens nothing.
 */
@Entity
@Cacheable(false)
@Table(name = "one_time_link")
public class OneTimeLink {

    /** What has become of a link. The page says it by {@code signup_link.USED} and so on. */
    public enum State {
        OPEN, USED, REPLACED, EXPIRED
    }

    @Id
    @Column(name = "secret_hash", length = 64)
    private String secretHash;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private LinkPurpose purpose;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected OneTimeLink() {
    }

    OneTimeLink(String secret, Account account, LinkPurpose purpose, Instant now) {
        this.secretHash = Token.hash(secret);
        this.account = account;
        this.purpose = purpose;
        this.issuedAt = now;
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        } else if (replacedAt != null) {
            return State.REPLACED;
        }
        return now.isBefore(issuedAt.plus(purpose.getValid())) ? State.OPEN : State.EXPIRED;
    }

    /** Refuses what is not open, and says what has become of it. */
    OneTimeLink requireOpen(Instant now) {
        if (state(now) != State.OPEN) {
            throw new Refusal("signup_link." + state(now));
        }
        return this;
    }

    /** Uses the link up; refuses if it is not open. */
    void use(Instant now) {
        requireOpen(now).usedAt = now;
    }

    /** Makes way for a newer link, or for what this one would do having been done otherwise. */
    void replace(Instant now) {
        if (usedAt == null && replacedAt == null) {
            replacedAt = now;
        }
    }

    public Account getAccount() {
        return account;
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }
}
