package org.mingda.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;

/** Forwards an address to its page or servlet, once the gates have let it pass. What a servlet does not find is 404, what it may not give 403; pages say so themselves. */
public class AddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Addresses.Match match = (Addresses.Match) request.getAttribute(AddressFilter.MATCH);
        if (match == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            request.getRequestDispatcher(match.view()).forward(request, response);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
