package org.mingda.factor;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.mingda.account.Account;

/**
 * The app on somebody's telephone that shows codes. Life cycle: offered, its secret shown → confirmed by a first code, from then on asked for at sign-in → removed. Each code
 * works once: a step of time that was used, and all before it, are over.
 */
@Entity
@Cacheable(false)
@Table(name = "authenticator")
public class Authenticator {

    static final int SEALED_MAX = 200;
    /** Telephones go wrong by some seconds, and a code takes some to type: the steps beside the present one also count (RFC 6238, section 5.2). */
    private static final int BESIDE = 1;

    @Id
    @Column(name = "account_id")
    private Long accountId;

    /** In hexadecimal digits. */
    @Convert(converter = SecretSeal.class)
    @Column(nullable = false, length = SEALED_MAX)
    private String secret;

    @Column(name = "offered_at", nullable = false)
    private Instant offeredAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    @Version
    private int version;

    protected Authenticator() {
    }

    Authenticator(Account account, byte[] secret, Instant now) {
        this.accountId = account.getId();
        this.secret = HexFormat.of().formatHex(secret);
        this.offeredAt = now;
    }

    /** Uses a code up; false if it is none of now, or was used. */
    boolean accepts(String code, Instant now) {
        byte[] key = getSecret();
        long present = Totp.step(now);
        for (long step = Math.max(present - BESIDE, lastStep + 1); step <= present + BESIDE; step++) {
            if (MessageDigest.isEqual(bytes(Totp.code(key, step)), bytes(code))) {
                lastStep = step;
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Another secret in place of one that was never confirmed. */
    void offer(byte[] freshSecret) {
        secret = HexFormat.of().formatHex(freshSecret);
    }

    byte[] getSecret() {
        return HexFormat.of().parseHex(secret);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
