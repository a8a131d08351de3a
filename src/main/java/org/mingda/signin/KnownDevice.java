package org.mingda.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.kernel.Token;
import org.mingda.server.Cookies;
import org.mingda.server.Seal;
import org.mingda.server.ServerSettings;

/**
 * Knows a browser again on which somebody has signed in: by a sealed cookie that names his account and the browser, and opens nothing. Guesses from there are counted for that
 * browser alone, so that nobody who guesses elsewhere can keep the owner out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
@RequestScoped
public class KnownDevice {

    /** Half a year without signing in, and the browser is a stranger's again. */
    static final Duration KEPT = Duration.ofDays(180);
    private static final String PURPOSE = "signin.device";
    private static final int VALUE_MAX = 400;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Seal seal;

    @Inject
    private ServerSettings settings;

    @Inject
    private AccountService accounts;

    /** A name for this browser, if the owner of this name or address has signed in on it. */
    Optional<String> of(String signInName) {
        return kept().map(word -> word.split(" ", 2))
                .filter(word -> accounts.bySignInName(signInName).map(Account::getToken).filter(word[0]::equals).isPresent()).map(word -> word[1]);
    }

    /** The same, by the account itself. */
    Optional<String> ofAccount(String accountToken) {
        return kept().map(word -> word.split(" ", 2)).filter(word -> word[0].equals(accountToken)).map(word -> word[1]);
    }

    /** Remembers that somebody has just signed in here. */
    void remember(HttpServletResponse response, String accountToken) {
        String name = kept().filter(word -> word.startsWith(accountToken + " ")).map(word -> word.split(" ", 2)[1]).orElseGet(Token::fresh);
        Cookie cookie = new Cookie(cookieName(), seal.seal(accountToken + " " + name, PURPOSE));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private Optional<String> kept() {
        return Cookies.read(request, cookieName(), VALUE_MAX).flatMap(this::opened);
    }

    private Optional<String> opened(String value) {
        try {
            return Optional.of(seal.open(value, PURPOSE)).filter(word -> word.contains(" "));
        } catch (IllegalStateException foreign) {
            return Optional.empty();
        }
    }

    private String cookieName() {
        return settings.cookie("device");
    }
}
