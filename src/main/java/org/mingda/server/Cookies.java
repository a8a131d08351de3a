package org.mingda.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** What requests carry in the forum's cookies. */
public final class Cookies {

    private Cookies() {
    }

    /**
     * The first value under this name; nothing where it is empty or longer than the forum ever writes it.
     *
     * @param name the whole name, as {@link ServerSettings#cookie} gives it
     */
    public static Optional<String> read(HttpServletRequest request, String name, int longest) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies).filter(c -> c.getName().equals(name)).map(Cookie::getValue).filter(v -> !v.isEmpty() && v.length() <= longest).findFirst();
    }
}
