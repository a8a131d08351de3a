package org.mingda.signin;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/**
 * One sign-in on one device. The browser holds a secret, this row its SHA-256: a copy of the table signs nobody in. Ends by sign-out, by idleness, or when
 * its time is over. Never cached: a session ended on one node is over on all.
 */
@Entity
@Cacheable(false)
@Table(name = "account_session")
public class AccountSession {

    /** Without "keep me signed in": over after this much idleness. */
    public static final Duration IDLE = Duration.ofHours(12);
    /** Over in any case after this long, however busy; with "keep me signed in" also not before. */
    public static final Duration KEPT = Duration.ofDays(30);
    /** The row is touched at most this often, so that reading a page is no write. */
    static final Duration TOUCH = Duration.ofMinutes(10);
    static final int DEVICE_MAX = 200;

    @Id
    @Column(name = "secret_hash", length = 64)
    private String secretHash;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(nullable = false, updatable = false)
    private boolean kept;

    @Column(length = DEVICE_MAX, updatable = false)
    private String device;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected AccountSession() {
    }

    AccountSession(String secretHash, Account account, boolean kept, String device, Instant now) {
        this.secretHash = secretHash;
        this.account = account;
        this.kept = kept;
        this.device = device == null || device.length() <= DEVICE_MAX ? device : device.substring(0, DEVICE_MAX);
        this.openedAt = now;
        this.seenAt = now;
    }

    public boolean open(Instant now) {
        return now.isBefore(openedAt.plus(KEPT)) && (kept || now.isBefore(seenAt.plus(IDLE))) && !account.isBlocked();
    }

    boolean touch(Instant now) {
        if (now.isBefore(seenAt.plus(TOUCH))) {
            return false;
        }
        seenAt = now;
        return true;
    }

    public Account getAccount() {
        return account;
    }

    /** Names the session in addresses: a part of the hash, which opens nothing. */
    public String getToken() {
        return secretHash.substring(0, Token.LENGTH);
    }

    /** Whether this is the session that the secret opens. */
    boolean isOf(String secret) {
        return secretHash.equals(Token.hash(secret));
    }

    public boolean isKept() {
        return kept;
    }

    /** What the browser said it is, in words. */
    public Device getDevice() {
        return Device.of(device);
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
