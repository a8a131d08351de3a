package org.mingda.passkey;

import jakarta.persistence.Cacheable;
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

/** The public half of a key pair. Added by its owner under a name of his choice, used, renamed, removed. */
@Entity
@Cacheable(false)
@Table(name = "passkey")
public class Passkey {

    public static final int NAME_MAX = 40;
    /** WebAuthn, section 6.5.1: an id has at most 1023 bytes; as base64 without padding. */
    static final int CREDENTIAL_ID_MAX = 1400;
    static final int PUBLIC_KEY_MAX = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passkey_seq")
    @SequenceGenerator(name = "passkey_seq", sequenceName = "passkey_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "credential_id", nullable = false, length = CREDENTIAL_ID_MAX, updatable = false)
    private String credentialId;

    /** The attested credential data (WebAuthn, section 6.5.1): id, model of the device and public key. */
    @Column(name = "public_key", nullable = false, length = PUBLIC_KEY_MAX, updatable = false)
    private String publicKey;

    /** How often the device says it has signed; some always say 0. A smaller number than known betrays a copy. */
    @Column(nullable = false)
    private long counter;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    protected Passkey() {
    }

    Passkey(Account account, MadeKey made, String name, Instant now) {
        this.token = Token.fresh();
        this.account = account;
        this.credentialId = made.credentialId();
        this.publicKey = made.publicKey();
        this.counter = made.counter();
        this.addedAt = now;
        rename(name);
    }

    void rename(String wanted) {
        String line = wanted == null ? "" : CleanText.line(wanted);
        if (line.isEmpty() || line.length() > NAME_MAX) {
            throw new Refusal("passkey.name_length", NAME_MAX);
        }
        name = line;
    }

    void use(long newCounter, Instant now) {
        counter = newCounter;
        usedAt = now;
    }

    public String getToken() {
        return token;
    }

    public Account getAccount() {
        return account;
    }

    public String getCredentialId() {
        return credentialId;
    }

    String getPublicKey() {
        return publicKey;
    }

    long getCounter() {
        return counter;
    }

    public String getName() {
        return name;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    /** Null until it signs in for the first time. */
    public Instant getUsedAt() {
        return usedAt;
    }
}
