package org.mingda.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Where a post ends whose sender is no longer signed in: gives him back what he typed, with 401. Reached by a forward alone; no address leads here. */
@WebServlet("/expired")
public class ExpiredServlet extends HttpServlet {

    /** The request attribute that holds the texts. */
    static final String TEXTS = "org.mingda.account.texts";

    private static final long serialVersionUID = 1L;

    /** The same request as if the page had been opened: so that Faces does not take the post for one of the page's own. */
    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute(TEXTS, TypedText.of(request));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        request.getRequestDispatcher("/account/expired.xhtml").forward(new Opened(request), response);
    }
}
