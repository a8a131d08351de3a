package org.mingda.article;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.account.Role;
import org.mingda.testing.People;

/** What page tests ask of the server: {@code /stage/article?title=...} publishes an article in a category of its own and answers with its address. Part of the test archive only. */
@WebServlet(name = "stage-article", urlPatterns = "/stage/article")
public class ArticleStage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Articles given;

    @Inject
    private transient People people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(given.published(people.person(Role.EDITOR), given.category(), request.getParameter("title")).getArticle().getPath());
    }
}
