package org.mingda.limit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingda.shell.AddressFilter;
import org.mingda.shell.Addresses;
import org.mingda.shell.TooOften;

/**
 * The gate for what somebody sends, once its address is known: one person's share of posts, and of the act that this one is. A form comes back with all that was typed and says how
 * long to wait ({@link org.mingda.shell.FormPhases}); what is no form is answered 429 in one line.
 */
public class ActGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1 << 20;
    private static final int STATUS = 429;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Limiter limiter;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Addresses.Match match = (Addresses.Match) request.getAttribute(AddressFilter.MATCH);
        Optional<Duration> wait = match == null || !"POST".equals(request.getMethod()) || caller.isUnlimited() ? Optional.empty() : enter(match.view(), request);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        TooOften refusal = TooOften.whatIsSent(wait.get());
        if (match.view().endsWith(".xhtml")) {
            request.setAttribute(TooOften.REFUSED, refusal);
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", String.valueOf(refusal.seconds()));
            response.sendError(STATUS);
        }
    }

    private Optional<Duration> enter(String view, HttpServletRequest request) {
        String who = caller.getKey();
        Stream<Optional<Duration>> files = hasFile(request) ? Stream.of(limiter.enter(Limit.UPLOADS, who), limiter.enter(Limit.UPLOAD_MEGABYTES, who, megabytes(request))) : Stream.empty();
        return Stream.concat(files, Acts.of(view).stream().map(limit -> limiter.enter(limit, who))).flatMap(Optional::stream).findFirst();
    }

    private static boolean hasFile(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private static int megabytes(HttpServletRequest request) {
        return (int) Math.max(1, (request.getContentLengthLong() + MEGABYTE - 1) / MEGABYTE);
    }
}
