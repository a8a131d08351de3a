package org.mingda.factor;

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
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;

/**
 * One of ten codes on paper for the day the telephone is gone: {@code 3k7mp-x2q9d}. Shown once, kept as a hash, used once. The first character is its place in the list.
 */
@Entity
@Cacheable(false)
@Table(name = "recovery_code")
public class RecoveryCode {

    /** How many there are at a time. */
    public static final int COUNT = 10;
    /** Without what is read or heard for another. Nine of them carry 44 bits, and each guess costs a slow hash and is counted. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int HALF = 5;
    /** As shown. Shorter than any password. */
    static final int TYPED_MAX = 2 * HALF + 1;
    private static final Pattern SHAPE = Pattern.compile("\\d[0-9a-z]{9}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false, length = 500)
    private String hash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {
    }

    RecoveryCode(Account account, int place, String hash) {
        this.account = account;
        this.place = place;
        this.hash = hash;
    }

    /** A fresh code for a place in the list, as it is shown. */
    static String fresh(int place) {
        StringBuilder code = new StringBuilder().append(place);
        while (code.length() < 2 * HALF) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.insert(HALF, '-').toString();
    }

    /** What somebody typed, as it was hashed; empty if it cannot be a code. Case, spaces and the hyphen do not matter, nor what his handwriting made of 0 and 1. */
    static Optional<String> plain(String typed) {
        String plain = CleanText.code(typed).replace("-", "").toLowerCase(Locale.ROOT).replace('o', '0').replace('l', '1').replace('i', '1');
        return SHAPE.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    static int place(String plain) {
        return plain.charAt(0) - '0';
    }

    void use(Instant now) {
        usedAt = now;
    }

    String getHash() {
        return hash;
    }

    boolean isUsed() {
        return usedAt != null;
    }
}
