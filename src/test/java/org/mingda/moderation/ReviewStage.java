package org.mingda.moderation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Role;
import org.mingda.section.SectionService;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;

/**
 * What tests of the desk ask of the server. {@code /stage/review?author=NAME&text=...&title=...} hands a text in and answers with its token; with {@code token=...} it hands other words in for
 * one, and with {@code withdraw=yes} it takes it back. {@code limit=NAME} limits a moderator to the section of the tests.
 */
@WebServlet(name = "stage-review", urlPatterns = "/stage/review")
public class ReviewStage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ModerationService moderation;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient SectionService sections;

    @Inject
    private transient People people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String limited = request.getParameter("limit");
        if (limited != null) {
            sections.assign(people.person(Role.ADMIN), accounts.bySignInName(limited).orElseThrow().getToken(), List.of(people.category().getSlug()));
            return;
        }
        Account author = accounts.bySignInName(request.getParameter("author")).orElseThrow();
        String token = request.getParameter("token");
        if (token == null) {
            token = moderation.submit(submission(request, author)).getToken();
        } else if (request.getParameter("withdraw") != null) {
            moderation.withdraw(author, token);
        } else {
            moderation.resubmit(moderation.find(token).orElseThrow(), submission(request, author));
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(token);
    }

    private static Submission submission(HttpServletRequest request, Account author) {
        String title = request.getParameter("title");
        ReviewPolicy policy = request.getParameter("shown") == null ? ReviewPolicy.PRE : ReviewPolicy.POST;
        Submission submission = new Submission(title == null ? "COMMENT" : "QUESTION", author, title == null ? "收到上门催收短信怎么办" : title,
                request.getParameter("text"), "/rules", null, policy);
        return title == null ? submission.untitled() : submission;
    }
}
