package org.mingda.answer;

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
import org.mingda.credential.Claim;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.question.Questions;
import org.mingda.site.Province;
import org.mingda.testing.People;

/**
 * What page tests of questions and answers ask of the server. {@code /stage/question?make=lawyer} answers with the name of a verified lawyer who can sign in, {@code make=trainee&lawyer=NAME}
 * with that of a trainee he guides ({@code &firm=NAME} puts either into a firm of that name), {@code make=category} with a field's slug, {@code make=question} with the address of a question that everybody sees
 * ({@code &asker=NAME} asks it);
 * {@code make=approve&question=TOKEN} lets a question and its answers show.
 */
@WebServlet(name = "stage-question", urlPatterns = "/stage/question")
public class QuestionStage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient Professionals professionals;

    @Inject
    private transient Questions questions;

    @Inject
    private transient QuestionListService reading;

    @Inject
    private transient AnswerListService answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(switch (request.getParameter("make")) {
            case "lawyer" -> professional(Professionals.claim(ProfessionalKind.LAWYER), request);
            case "trainee" -> professional(professionals.traineeClaim(request.getParameter("lawyer")), request);
            case "category" -> questions.category().getSlug();
            case "question" -> questions.shown(asker(request.getParameter("asker"))).getPath();
            default -> approved(request.getParameter("question"));
        });
    }

    private Account asker(String name) {
        return name == null ? people.person() : accounts.bySignInName(name).orElseThrow();
    }

    private String professional(Claim claim, HttpServletRequest request) {
        String firm = request.getParameter("firm");
        if (firm != null) {
            claim.at(firm, Province.GUANGDONG);
        }
        return professionals.valid(people.signInPerson(), claim, List.of()).getAccount().getName();
    }

    private String approved(String token) {
        Account moderator = people.person(Role.MODERATOR);
        Question question = reading.visible(moderator, token);
        if (question.getReview().isPending()) {
            questions.approve(question.getReview());
        }
        answers.of(moderator, question).stream().filter(a -> a.getReview() != null && a.getReview().isPending()).forEach(a -> questions.approve(a.getReview()));
        return question.getPath();
    }
}
