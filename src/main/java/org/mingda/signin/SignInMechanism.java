package org.mingda.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;

/**
 * How a request is signed in: by the secret in its cookie, checked against the database each time; or, on the sign-in page, by a password, which opens
 * a new session and ends the one the browser came with. Visitors without the cookie cost nothing, nor do the files of the look.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** The request attribute that holds the {@link Refusal} when the password was right and the account may not come in. */
    static final String REFUSED = "org.mingda.signin.refused";

    /** The request attribute that is set when the password was right and the second step is still to come. */
    static final String HALF = "org.mingda.signin.half";

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private SessionService sessions;

    @Inject
    private SignInCookie cookie;

    @Inject
    private KnownDevice device;

    @Inject
    private SecurityLog log;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AuthenticationParameters parameters = context.getAuthParameters();
        if (parameters != null && parameters.getCredential() != null) {
            return signIn(request, response, context, parameters);
        }
        Optional<Account> account = request.getServletPath().equals("/assets") ? Optional.empty() : cookie.read(request).flatMap(sessions::account);
        if (account.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(Viewer.ACCOUNT, account.get());
        return context.notifyContainerAboutLogin(account.get().getToken(), roleNames(account.get()));
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context,
            AuthenticationParameters parameters) {
        CredentialValidationResult result = identities.validate(parameters.getCredential());
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        String token = result.getCallerPrincipal().getName();
        try {
            String secret = sessions.open(token, parameters.isRememberMe(), request.getHeader("User-Agent"));
            cookie.read(request).ifPresent(sessions::close);
            cookie.write(response, secret, parameters.isRememberMe());
            if (sessions.waiting(secret).isPresent()) {
                log.tell(SecurityEvent.PASSWORD_GOOD_HALF, token, secret);
                request.setAttribute(HALF, true);
                return AuthenticationStatus.SEND_FAILURE;
            }
            device.remember(response, token);
            log.tell(SecurityEvent.PASSWORD_GOOD, token, secret);
        } catch (Refusal refused) {
            log.tell(SecurityEvent.TURNED_AWAY, token);
            request.setAttribute(REFUSED, refused);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return context.notifyContainerAboutLogin(token, Set.of());
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        log.tell(SecurityEvent.SIGNED_OUT, request.getRemoteUser());
        cookie.read(request).ifPresent(sessions::close);
        cookie.remove(response);
        context.cleanClientSubject();
    }

    private static Set<String> roleNames(Account account) {
        return account.getRoles().stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
