package org.mingda.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.mingda.server.ServerSettings;

/**
 * A short message that survives one redirect ("your question waits for review"). It travels as a message key in a short-lived cookie, not in a session; only keys
 * whose last part begins with {@code note_} are shown, so a planted cookie can say nothing that the forum does not say.
 */
@Named("notes")
@RequestScoped
public class Notes {

    private static final String COOKIE = "note";
    private static final int ARGS_MAX = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private ServerSettings settings;

    private String shown;
    private boolean read;

    void leave(String key, Object... args) {
        leave(facesResponse(), key, args);
    }

    /** Leaves a message for the next page, from a servlet. */
    public void leave(HttpServletResponse response, String key, Object... args) {
        StringBuilder value = new StringBuilder(key);
        Arrays.stream(args).limit(ARGS_MAX).forEach(arg -> value.append('\n').append(arg));
        add(response, Base64.getUrlEncoder().withoutPadding().encodeToString(value.toString().getBytes(StandardCharsets.UTF_8)), 60);
    }

    /** The message to show on this page, or null. Reading it takes it away. */
    public String getText() {
        if (!read) {
            read = true;
            shown = fromCookie();
            if (shown != null) {
                add(facesResponse(), "", 0);
            }
        }
        return shown;
    }

    private String fromCookie() {
        for (Cookie cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            if (cookie.getName().equals(settings.cookie(COOKIE)) && !cookie.getValue().isEmpty()) {
                return decoded(cookie.getValue());
            }
        }
        return null;
    }

    private String decoded(String value) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split("\n", -1);
            if (!parts[0].matches("[a-z]+(_[a-z-]+)?\\.note_[a-z_]+") || !texts.containsKey(parts[0])) {
                return null;
            }
            return texts.of(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private void add(HttpServletResponse response, String value, int seconds) {
        response.addHeader("Set-Cookie", String.format(Locale.ROOT, "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s", settings.cookie(COOKIE), value, seconds,
                settings.secure() ? "; Secure" : ""));
    }

    private static HttpServletResponse facesResponse() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
