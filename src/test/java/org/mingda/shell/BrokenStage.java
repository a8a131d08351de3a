package org.mingda.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTimeoutException;

/** {@code /stage/broken}: a fault of the forum. {@code /stage/broken?slow=yes}: a statement of the database took too long. */
@WebServlet(name = "stage-broken", urlPatterns = "/stage-broken")
public class BrokenStage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getParameter("slow") != null) {
            throw new ServletException(new IllegalStateException(new SQLTimeoutException("told to stop")));
        }
        throw new IllegalStateException("broken on purpose, by a test");
    }
}
