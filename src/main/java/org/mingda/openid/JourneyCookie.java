package org.mingda.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.mingda.server.Cookies;
import org.mingda.server.Seal;
import org.mingda.server.ServerSettings;

/** Keeps a journey with the visitor while he is away. */
@ApplicationScoped
public class JourneyCookie {

    private static final String PURPOSE = "openid.journey";
    private static final int VALUE_MAX = 3000;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    @Inject
    private ServerSettings settings;

    Journey begin(HttpServletResponse response, String back, String linking) {
        Journey journey = Journey.begun(back, linking, clock.instant());
        set(response, seal.seal(journey.written(), PURPOSE), (int) Journey.LONGEST.toSeconds());
        return journey;
    }

    /** The journey that ends here; it ends once. */
    Optional<Journey> end(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> value = Cookies.read(request, name(), VALUE_MAX);
        set(response, "", 0);
        try {
            return value.flatMap(v -> Journey.read(seal.open(v, PURPOSE), clock.instant()));
        } catch (IllegalStateException foreign) {
            return Optional.empty();
        }
    }

    private void set(HttpServletResponse response, String value, int age) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge(age);
        // Lax and not Strict: the way back begins at another site
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String name() {
        return settings.cookie("openid");
    }
}
