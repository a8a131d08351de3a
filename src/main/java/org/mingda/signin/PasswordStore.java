package org.mingda.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Passwords;

/** Checks name or e-mail with password. Whether the account may come in (it may be blocked) is decided where the session is opened. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject
    private Passwords passwords;

    @Inject
    private AccountService accounts;

    @Inject
    private SecurityLog log;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Account> account = accounts.bySignInName(given.getCaller());
        if (!passwords.match(account.orElse(null), given.getPassword().getValue())) {
            log.tell(SecurityEvent.PASSWORD_WRONG, account.map(Account::getToken).orElse(null));
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (passwords.isOld(account.get())) {
            accounts.rehash(account.get(), given.getPasswordAsString());
        }
        return new CredentialValidationResult(account.get().getToken());
    }
}
