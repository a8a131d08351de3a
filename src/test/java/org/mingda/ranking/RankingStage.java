package org.mingda.ranking;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.account.Role;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.People;

/** What tests of the ranking's pages ask of the server: {@code /stage/ranking} has enough posts decided to learn from. The model holds nothing, because other tests share the forum. */
@WebServlet(name = "stage-ranking", urlPatterns = "/stage/ranking")
public class RankingStage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DecidedPosts posts;

    @Inject
    private transient SettingService settings;

    @Inject
    private transient People people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        settings.change(people.person(Role.ADMIN), Setting.RANKING_FALSE_HOLDS, "0");
        posts.decideEnough();
        response.getWriter().print("decided");
    }
}
