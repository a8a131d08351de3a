package org.mingda.signin;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.account.Viewer;
import org.mingda.shell.Access;
import org.mingda.shell.AddressFilter;
import org.mingda.shell.Addresses;
import org.mingda.shell.CurrentAddress;

/**
 * Holds each address to the access its row states. A visitor who is not signed in is led to the sign-in page and back; if he was posting, the page for an expired
 * session gives him his text back. Who is signed in and may not, gets 403; whom a {@link Confinement} keeps out is led to what is left to him.
 */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient Instance<Confinement> confinements;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Addresses.Match match = (Addresses.Match) request.getAttribute(AddressFilter.MATCH);
        Optional<Confinement> keeper = keeper(request, match);
        if (keeper.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", keeper.get().refuge());
        } else if (match == null || match.access() == Access.ANYONE || viewer.find().map(a -> may(a, match.access())).orElse(false)) {
            chain.doFilter(request, response);
        } else if (viewer.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if ("POST".equals(request.getMethod())) {
            request.getRequestDispatcher("/expired").forward(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address.getSignIn());
        }
    }

    /** Who keeps the visitor from this address, though his sign-in is good; public pages are asked about only when something is posted to them. */
    private Optional<Confinement> keeper(HttpServletRequest request, Addresses.Match match) {
        boolean asked = match != null && viewer.isSignedIn() && (match.access() != Access.ANYONE || "POST".equals(request.getMethod()));
        return asked ? confinements.stream().filter(c -> c.keepsFrom(address.getPath())).findFirst() : Optional.empty();
    }

    static boolean may(Account account, Access access) {
        return switch (access) {
            case ANYONE, SIGNED_IN -> !account.isBlocked();
            case EDITOR -> account.is(Role.EDITOR);
            case MODERATOR -> account.is(Role.MODERATOR);
            case VERIFIER -> account.is(Role.VERIFIER);
            case ADMIN -> account.is(Role.ADMIN);
        };
    }
}
