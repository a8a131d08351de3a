package org.mingda.intake;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.question.QuestionWords;
import org.mingda.shell.FormGuard;

/**
 * {@code /ask/similar}: while somebody types his question, public ones like it, and whether his words speak of danger: {@code {"worrying": false, "questions": [{"path", "title"}]}}. By post, so that
 * the words stand in no address and no log; nothing is kept. Without scripts the preview says the same.
 */
@WebServlet("/ask-similar")
public class SimilarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Intake intake;

    @Inject
    private transient FormGuard guard;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String title = cut(request.getParameter("title"), QuestionWords.TITLE_MAX);
        if (!guard.genuine()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        JsonArrayBuilder questions = Json.createArrayBuilder();
        intake.similar(title).forEach(q -> questions.add(Json.createObjectBuilder().add("path", q.path()).add("title", q.title())));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(Json.createObjectBuilder().add("worrying", intake.worrying(title, cut(request.getParameter("text"), QuestionWords.BODY_MAX), null))
                .add("questions", questions).build());
    }

    private static String cut(String words, int max) {
        return words == null || words.length() <= max ? words : words.substring(0, max);
    }
}
