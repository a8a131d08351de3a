package org.mingda.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.account.Viewer;
import org.mingda.shell.FormGuard;
import org.mingda.shell.Notes;

/**
 * {@code /sign-out}: GET shows a page with a button, POST signs out. A servlet and no Faces page, so that a plain form in the menu of every page can post here; it carries the
 * signed token like any other. Signing out twice does no harm and gives the same answer.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient FormGuard guard;

    @Inject
    private transient Notes notes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher("/signin/sign-out.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (viewer.isSignedIn() && !guard.genuine()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-out");
            return;
        }
        request.logout();
        // pages kept for "back" go too; what is stored are choices of looks, which are no secret
        response.setHeader("Clear-Site-Data", "\"cache\"");
        notes.leave(response, "signin.note_signed_out");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
