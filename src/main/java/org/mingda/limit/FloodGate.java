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
import org.mingda.shell.PlainAnswer;

/** The gate against floods: before anything is done for a request, one person's share of all requests. What it refuses costs no page and no statement. */
public class FloodGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Limiter limiter;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<Duration> wait = caller.isUnlimited() || request.getRequestURI().startsWith("/health") ? Optional.empty() : limiter.enter(Limit.REQUESTS, caller.getKey());
        if (wait.isPresent()) {
            PlainAnswer.write(request, response, PlainAnswer.TOO_OFTEN, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
