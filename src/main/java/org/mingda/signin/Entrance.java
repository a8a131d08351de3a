package org.mingda.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;

/** For rooms above that look at more than a password: lets the visitor of this request in, or takes his proof that he still is who signed in. */
@RequestScoped
public class Entrance {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionService sessions;

    @Inject
    private SignInCookie cookie;

    @Inject
    private KnownDevice device;

    @Inject
    private SecurityLog log;

    /** Whose password was right and who waits for the second step. */
    public Optional<Account> waiting() {
        return cookie.read(request).flatMap(sessions::waiting);
    }

    /** Whether the visitor has proved within this time that it is he. */
    public boolean proved(Duration within) {
        return cookie.read(request).map(s -> sessions.proved(s, within)).orElse(false);
    }

    /** The visitor has proved that it is he, by the second step or once more; the browser gets another secret. Called when that was checked. */
    public void prove(HttpServletResponse response) {
        SessionKey key = sessions.prove(cookie.read(request).orElseThrow(() -> new NotFound("session")));
        cookie.write(response, key.secret(), key.kept());
        device.remember(response, key.accountToken());
        log.tell(SecurityEvent.PROVED, key.accountToken(), key.secret());
    }

    /** Whether this is the session of the request. */
    public boolean isThis(AccountSession session) {
        return cookie.holds(request, session);
    }

    /** The visitor ends all his sessions, this one too. */
    public void leaveEverywhere(Account by) {
        sessions.closeAll(by);
        log.tell(SecurityEvent.SESSIONS_ENDED, by.getToken());
    }

    /** What somebody came with from outside was no good. */
    public void refuse() {
        log.tell(SecurityEvent.PROVIDER_REFUSED, request.getRemoteUser());
    }

    /** Signs somebody in by what is as good as a password and no more. False: his second step is still to come. Called when what he came with was checked. */
    public boolean enterHalf(Account account, HttpServletResponse response) {
        String secret = sessions.open(account.getToken(), false, request.getHeader("User-Agent"));
        cookie.read(request).ifPresent(sessions::close);
        cookie.write(response, secret, false);
        boolean whole = sessions.waiting(secret).isEmpty();
        log.tell(whole ? SecurityEvent.PROVIDER_GOOD : SecurityEvent.PROVIDER_GOOD_HALF, account.getToken(), secret);
        return whole;
    }

    /** Signs somebody in without a password; the session that the browser came with ends. Called when what he came with was checked. */
    public void enter(Account account, HttpServletResponse response) {
        String secret = sessions.openProved(account.getToken(), request.getHeader("User-Agent"));
        cookie.read(request).ifPresent(sessions::close);
        cookie.write(response, secret, false);
        device.remember(response, account.getToken());
        log.tell(SecurityEvent.KEY_GOOD, account.getToken(), secret);
    }
}
