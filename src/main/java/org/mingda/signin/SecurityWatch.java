package org.mingda.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mingda.shell.AddressFilter;
import org.mingda.shell.Addresses;

/** Stands before all gates and tells {@link SecurityLog} what they refused, and which proofs were no good. What is not there (404) and what was filled in wrongly (422) is no matter of security. */
public class SecurityWatch extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** What the gates answer: malformed, a post without a session or a good form token, not allowed, no such method, too slow, too large, too often. */
    private static final Set<Integer> REFUSALS = Set.of(400, 403, 405, 408, 413, 429);
    /** Where somebody proves who he is; a refusal of what was typed there is a wrong proof. */
    private static final Set<String> PROOFS = Set.of("/signin/sign-in.xhtml", "/factor/second.xhtml", "/factor/prove.xhtml", "/factor/app.xhtml", "/me/password.xhtml", "/closing/mine.xhtml");
    private static final int WRONG = 422;

    @Inject
    private transient SecurityLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        boolean post = "POST".equals(request.getMethod());
        if (REFUSALS.contains(status) || post && status == HttpServletResponse.SC_UNAUTHORIZED) {
            log.refused(status);
        } else if (post && status == WRONG && !log.told() && request.getAttribute(AddressFilter.MATCH) instanceof Addresses.Match match && PROOFS.contains(match.view())) {
            log.tell(SecurityEvent.PROOF_WRONG, request.getRemoteUser());
        }
    }
}
