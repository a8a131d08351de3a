package org.mingda.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.mingda.kernel.Token;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet; unchanged since 2023), salt and key of 32 bytes. One takes about 0.4 s
 * of a core, so guesses are counted before, not after.
 */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> PARAMETERS = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;
    /** What hashes begin with that are made now. */
    private String recipe;

    @PostConstruct
    void configure() {
        hash.initialize(PARAMETERS);
        nobodys = hash(Token.secret());
        recipe = recipe(nobodys);
    }

    /** The hash to keep for a new password. */
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /**
     * Whether this is the account's password. No account (null), or one without a password, costs as much time as a wrong one, so that time tells nobody who has an account.
     */
    public boolean match(Account account, char[] password) {
        String kept = account == null ? null : account.getPasswordHash();
        return hash.verify(password, kept == null ? nobodys : kept) && kept != null;
    }

    /** Whether this is what was hashed. */
    public boolean matches(String kept, String text) {
        return hash.verify(text.toCharArray(), kept);
    }

    /** Whether a hash was made otherwise than new ones are: {@code algorithm:rounds:salt:key}. A right password is then hashed anew ({@link AccountService#rehash}). */
    public boolean isOld(Account account) {
        String kept = account.getPasswordHash();
        return kept != null && !recipe(kept).equals(recipe);
    }

    private static String recipe(String kept) {
        return kept.substring(0, kept.indexOf(':', kept.indexOf(':') + 1));
    }
}
