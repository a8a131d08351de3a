package org.mingda.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mingda.server.Cookies;
import org.mingda.server.ServerSettings;

/** The cookie that keeps a sign-in: out of reach of scripts, not sent from other sites' forms, behind TLS also Secure and bound to this very host. */
@ApplicationScoped
public class SignInCookie {

    private static final int VALUE_MAX = 100;

    @Inject
    private ServerSettings settings;

    @Inject
    private SessionLengths lengths;

    /** The secret that the request came with. */
    public Optional<String> read(HttpServletRequest request) {
        return Cookies.read(request, name(), VALUE_MAX);
    }

    void write(HttpServletResponse response, String secret, boolean kept) {
        set(response, secret, kept ? (int) lengths.most().toSeconds() : -1);
    }

    void remove(HttpServletResponse response) {
        set(response, "", 0);
    }

    /** Whether this is the session of the request. */
    public boolean holds(HttpServletRequest request, AccountSession session) {
        return read(request).filter(session::isOf).isPresent();
    }

    private void set(HttpServletResponse response, String value, int age) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String name() {
        return settings.cookie("mingda");
    }
}
