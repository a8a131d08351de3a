package org.mingda.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.shell.TypedText;
import org.mingda.shell.WithoutForm;

/** Where a post ends whose sender is no longer signed in: gives him back what he typed, with 401. Reached by a forward alone; no address leads here. */
@WebServlet("/expired")
public class ExpiredServlet extends HttpServlet {

    /** The request attribute that holds the texts. */
    static final String TEXTS = "org.mingda.account.texts";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute(TEXTS, TypedText.of(request.getParameterMap()));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        request.getRequestDispatcher("/signin/expired.xhtml").forward(new WithoutForm(request), response);
    }
}
