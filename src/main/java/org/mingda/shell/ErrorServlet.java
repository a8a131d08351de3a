package org.mingda.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.server.WriteGate;

/**
 * Leads every error to its page, as if that page had been asked for without a form: the body of a refused post may be too large or broken, and must
 * not be read again, nor may its fields be taken for the error page's own. When the database does not keep up, no page is tried that would ask it.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (Integer.valueOf(PlainAnswer.BUSY).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) || Overload.in(thrown)) {
            PlainAnswer.write(request.getAttribute(WriteGate.UNREAD) == null ? request : new WithoutForm(request), response, PlainAnswer.BUSY, Overload.WAIT);
            return;
        }
        request.getRequestDispatcher("/shell/error.xhtml").forward(new WithoutForm(request), response);
    }
}
