package org.mingda.phone;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Account;

/**
 * A number that somebody says is his. Life cycle: code sent, perhaps again → confirmed by the code, once → removed. Number and code are sealed. A confirmed number stays until
 * another is confirmed in its place.
 */
@Entity
@Cacheable(false)
@Table(name = "phone_check")
public class PhoneCheck {

    /** OWASP ASVS 5.0, 6.6.2 and 6.6.3: a code sent outside lives ten minutes and bears few tries. */
    static final Duration VALID = Duration.ofMinutes(10);
    static final int TRIES = 5;
    static final int SEALED_MAX = 200;

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Convert(converter = PhoneSeal.class)
    @Column(name = "pending_number", length = SEALED_MAX)
    private String pendingNumber;

    @Convert(converter = PhoneSeal.class)
    @Column(length = SEALED_MAX)
    private String code;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(nullable = false)
    private int tries;

    @Convert(converter = PhoneSeal.class)
    @Column(name = "phone_number", length = SEALED_MAX)
    private String number;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private int version;

    protected PhoneCheck() {
    }

    PhoneCheck(Account account) {
        this.accountId = account.getId();
    }

    void sent(String number, String freshCode, Instant now) {
        pendingNumber = number;
        code = freshCode;
        sentAt = now;
        tries = 0;
    }

    /** Whether there is a code that may still be tried; the try is counted. */
    boolean tryOnce(Instant now) {
        boolean open = isPending() && now.isBefore(sentAt.plus(VALID)) && tries < TRIES;
        tries++;
        return open;
    }

    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    void confirm(Instant now) {
        number = pendingNumber;
        confirmedAt = now;
        pendingNumber = null;
        code = null;
        sentAt = null;
    }

    boolean isPending() {
        return code != null;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String getPendingNumber() {
        return pendingNumber;
    }

    String getCode() {
        return code;
    }

    String getNumber() {
        return number;
    }
}
