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
import java.util.Set;

/**
 * The gate for requests that write.
 *
 * <p>A write must come from a page of this site: the browser says so with {@code Sec-Fetch-Site}, older ones with {@code Origin} or {@code Referer}; none of
 * the three, or a foreign one, is refused with 403 (each form carries a signed token besides). Methods other than GET, HEAD and POST get 405, bodies over
 * {@link #BODY_MAX} 413 before a byte of them is kept, malformed percent or UTF-8 in the address, two hosts or a body that is no form 400.
 */
public class WriteGate extends HttpFilter {

    /** Largest request body in bytes: one evidence file of 10 MiB with room for its form. */
    public static final long BODY_MAX = 11L * 1024 * 1024;
    /** Largest body of a form without a file: what the server's connector parses; a text of 60,000 Han characters takes 540,000 bytes. */
    private static final long FORM_MAX = 2_000_000;
    /** How much of a refused body is read off, so that the browser gets to see the answer instead of a broken connection. */
    private static final long DRAIN_MAX = 128L * 1024 * 1024;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ServerSettings settings;

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
        } else if (tooLarge(request)) {
            drain(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!fromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!readable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A body of unknown length counts as too large: no browser sends a form so. */
    private static boolean tooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        long max = type != null && type.startsWith("multipart/form-data") ? BODY_MAX : FORM_MAX;
        return request.getContentLengthLong() < 0 || request.getContentLengthLong() > max;
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

    /** Reads the form once, so that a body that is none (a multipart without its boundary) is refused here and trips nobody later; nor may NUL be in it, which no browser sends and PostgreSQL does not take. */
    private static boolean readable(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream().flatMap(Arrays::stream).noneMatch(value -> value.indexOf('\0') >= 0);
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static void drain(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long read = 0;
        try (InputStream body = request.getInputStream()) {
            int n;
            while (read < DRAIN_MAX && (n = body.read(buffer)) >= 0) {
                read += n;
            }
        }
    }
}
