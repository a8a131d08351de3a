package org.mingda.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/**
 * Checks name or e-mail with password. PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet, 2023), salt and key of 32 bytes.
 * An unknown name costs as much time as a wrong password, so the answer's time tells nobody who has an account.
 */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    private static final Map<String, String> PARAMETERS = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private AccountService accounts;

    private volatile String nobodysHash;

    @PostConstruct
    void configure() {
        hash.initialize(PARAMETERS);
    }

    /** The hash to keep for a new password. */
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Whether this is the account's password. */
    public boolean matches(Account account, String password) {
        return account.getPasswordHash() != null && hash.verify(password.toCharArray(), account.getPasswordHash());
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Account> account = accounts.bySignInName(given.getCaller());
        String kept = account.map(Account::getPasswordHash).orElse(null);
        boolean good = hash.verify(given.getPassword().getValue(), kept != null ? kept : nobodysHash());
        return good && kept != null && !account.get().isBlocked()
                ? new CredentialValidationResult(account.get().getToken()) : CredentialValidationResult.INVALID_RESULT;
    }

    private String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = hash(org.mingda.kernel.Token.secret());
        }
        return nobodysHash;
    }
}
