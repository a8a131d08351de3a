package org.mingda.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/**
 * Lets the tests' own requests in. The forum knows its addresses and refuses all others, so the servlet through which
 * Arquillian runs tests would not be reached; this filter stands before the forum's own and hands such requests over. {@code /stage/review} leads to the servlet named
 * {@code stage-review}, so that a feature's tests may have a door of their own.
 */
@WebListener
public class StageDoor implements ServletContextListener {
    /** Name and address of the servlet that runs tests. */
    static final String ARQUILLIAN = "ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        FilterRegistration filter = event.getServletContext().addFilter("stage door", Doorkeeper.class);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + ARQUILLIAN, "/stage/*");
    }

    /** Forwards to the servlet by its name, past the filters that follow. */
    public static class Doorkeeper extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
            String asked = path.startsWith("/stage") ? path.substring(1).replace('/', '-') : ARQUILLIAN;
            RequestDispatcher runner = getServletContext().getNamedDispatcher(asked);
            runner.forward(request, response);
        }
    }
}
