package org.mingda.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Looks the address up in the table, before anyone asks who may see it. What is not in the table does not exist: also no file of the web root. */
public class AddressFilter extends HttpFilter {

    /** The request attribute that holds the {@link Addresses.Match}. */
    public static final String MATCH = "org.mingda.address";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getServletPath() + request.getPathInfo();
        // the server's health page is answered inside the forum, so that it tells of the forum
        if (path.startsWith("/assets/") || path.equals("/health") || path.startsWith("/health/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Addresses.Match> match = Addresses.find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        address.found(path, match.get());
        request.setAttribute(MATCH, match.get());
        chain.doFilter(request, response);
    }
}
