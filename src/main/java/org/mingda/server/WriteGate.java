package org.mingda.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * The gate for requests that write.
 *
 * <p>A write must come from a page of this site: the browser says so with {@code Sec-Fetch-Site}, older ones with {@code Origin} or {@code Referer}; none of
 * the three, or a foreign one, is refused with 403 (each form carries a signed token besides). Methods other than GET, HEAD and POST get 405, bodies over
 * {@link #BODY_MAX} 413 before a byte of them is kept, files of
 * people who are not signed in 401 beyond the size of a text, malformed percent or UTF-8 in the address, two hosts or a body that is no form 400,
 * a body that does not come in 408, one that finds no place 503 ({@link BodyClock}).
 */
public class WriteGate extends HttpFilter {

    /** Largest request body in bytes: one evidence file of 10 MiB with room for its form. */
    public static final long BODY_MAX = 11L * 1024 * 1024;
    /** The request attribute that is set where the body was not taken in: whoever reads it would wait for it. */
    public static final String UNREAD = "org.mingda.unread";
    /** Largest body of a form without a file: what the server's connector parses; a text of 60,000 Han characters takes 540,000 bytes. */
    private static final long FORM_MAX = 2_000_000;
    /** How much of a refused body is read off, so that the browser gets to see the answer instead of a broken connection. */
    private static final long DRAIN_MAX = 32L * 1024 * 1024;
    /** The longest form has some hundred fields: the settings. */
    private static final int FIELDS_MAX = 600;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ServerSettings settings;

    @Inject
    private transient ClientAddress client;

    @Inject
    private transient BodyClock bodies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (malformed(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            int refusal = refusal(request);
            if (refusal == 0) {
                chain.doFilter(request, response);
            } else {
                if (refusal == HttpServletResponse.SC_REQUEST_TIMEOUT || refusal == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                    // the rest of the body must not be waited for, nor be taken for the next request
                    response.setHeader("Connection", "close");
                }
                response.sendError(refusal);
            }
        }
    }

    /** Takes the body in; 0 when it may go on, else the status. */
    private int refusal(HttpServletRequest request) throws IOException {
        boolean large = tooLarge(request);
        if (!large && !fromHere(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        String address = client.get();
        if (!bodies.begin(address, Math.max(0, request.getContentLengthLong()))) {
            request.setAttribute(UNREAD, true);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        boolean good = false;
        boolean inTime = false;
        try {
            good = large ? drain(request) : readable(request);
        } finally {
            inTime = bodies.end(address);
        }
        if (!inTime) {
            return HttpServletResponse.SC_REQUEST_TIMEOUT;
        } else if (large) {
            return isFile(request) && request.getContentLengthLong() <= BODY_MAX ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return good ? 0 : HttpServletResponse.SC_BAD_REQUEST;
    }

    /** A body of unknown length counts as too large: no browser sends a form so. Large files come from people who are signed in alone: a hundred thousand parts find room in one. */
    private static boolean tooLarge(HttpServletRequest request) {
        long max = isFile(request) && request.getRemoteUser() != null ? BODY_MAX : FORM_MAX;
        return request.getContentLengthLong() < 0 || request.getContentLengthLong() > max;
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        String source = origin != null ? origin : request.getHeader("Referer");
        return source != null && sameHost(source, request);
    }

    private boolean sameHost(String source, HttpServletRequest request) {
        try {
            String authority = URI.create(source).getRawAuthority();
            return authority != null && (authority.equalsIgnoreCase(request.getHeader("Host")) || authority.equalsIgnoreCase(settings.publicHost()));
        } catch (IllegalArgumentException malformedSource) {
            return false;
        }
    }

    private static boolean malformed(HttpServletRequest request) {
        String raw = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return !PercentUtf8.valid(raw) || Collections.list(request.getHeaders("Host")).size() > 1;
    }

    /**
     * Reads the form once, so that a body that is none (a multipart without its boundary, one of too many fields) is refused here and trips nobody later; nor may NUL be in it, which no
     * browser sends and PostgreSQL does not take.
     */
    private static boolean readable(HttpServletRequest request) {
        try {
            Map<String, String[]> fields = request.getParameterMap();
            return fields.size() <= FIELDS_MAX && fields.values().stream().flatMap(Arrays::stream).noneMatch(value -> value.indexOf('\0') >= 0);
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static boolean drain(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long read = 0;
        try (InputStream body = request.getInputStream()) {
            int n;
            while (read < DRAIN_MAX && (n = body.read(buffer)) >= 0) {
                read += n;
            }
        }
        return true;
    }
}
