package org.mingda.appeal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.moderation.Review;

/**
 * What tests of appeals and sanctions ask of the server: {@code /stage/newest?author=NAME} answers with the desk's address of what he handed in last, and with {@code account=yes} with that of
 * his record. Part of the test archive only.
 */
@WebServlet(name = "stage-newest", urlPatterns = "/stage/newest")
public class AppealStage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountService accounts;

    @PersistenceContext
    private transient EntityManager em;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Account author = accounts.bySignInName(request.getParameter("author")).orElseThrow();
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(request.getParameter("account") != null ? "/desk/account/" + author.getToken()
                : em.createQuery("select r from Review r where r.author = :author order by r.id desc", Review.class).setParameter("author", author)
                        .setMaxResults(1).getSingleResult().getDeskAddress());
    }
}
