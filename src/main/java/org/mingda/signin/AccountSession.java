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

    /** The row is touched at most this often, so that reading a page is no write. */
    static final Duration TOUCH = Duration.ofMinutes(10);
    static final int DEVICE_MAX = 200;
    /** How long a sign-in waits for its second step. */
    static final Duration HALF = Duration.ofMinutes(10);

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

    /** The password was right, and the second step is still to come: signs nobody in. */
    @Column(nullable = false)
    private boolean half;

    /** When its owner last proved that it is he; null in sessions from before this was kept. */
    @Column(name = "proved_at")
    private Instant provedAt;

    protected AccountSession() {
    }

    AccountSession(String secretHash, Account account, boolean kept, String device, Instant now) {
        this.secretHash = secretHash;
        this.account = account;
        this.kept = kept;
        this.device = device == null || device.length() <= DEVICE_MAX ? device : device.substring(0, DEVICE_MAX);
        this.openedAt = now;
        this.seenAt = now;
        this.provedAt = now;
    }

    /** The same sign-in under another secret, proved now. */
    AccountSession renewed(String newHash, Instant now) {
        AccountSession renewed = new AccountSession(newHash, account, kept, device, now);
        renewed.openedAt = half ? now : openedAt;
        return renewed;
    }

    AccountSession halfOpen() {
        half = true;
        return this;
    }

    /** Whether it waits for its second step. */
    boolean waits(Instant now) {
        return half && now.isBefore(openedAt.plus(HALF)) && !account.isBlocked();
    }

    /** Whether its owner has proved within this time that it is he. */
    public boolean proved(Duration within, Instant now) {
        return !now.isAfter((provedAt == null ? openedAt : provedAt).plus(within));
    }

    public boolean open(Instant now, SessionLengths lengths) {
        return !half && now.isBefore(openedAt.plus(lengths.most())) && (kept || now.isBefore(seenAt.plus(lengths.idle()))) && !account.isBlocked();
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
