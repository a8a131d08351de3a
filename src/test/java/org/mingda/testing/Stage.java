package org.mingda.testing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.mingda.account.Role;

/** What tests outside the server ask of it: {@code /stage?roles=MODERATOR,EDITOR} makes a person and answers with the name. Part of the test archive only. */
@WebServlet(name = "stage", urlPatterns = "/stage")
public class Stage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String roles = request.getParameter("roles");
        Role[] granted = roles == null || roles.isEmpty() ? new Role[0]
                : Arrays.stream(roles.split(",")).map(Role::valueOf).toArray(Role[]::new);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        people.category();
        response.getWriter().print(people.signInPerson(granted).getName());
    }
}
