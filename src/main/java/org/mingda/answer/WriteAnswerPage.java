package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.mingda.question.Question;
import org.mingda.question.ViewQuestionPage;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /question/TOKEN/answer}: a professional writes his answer, with the question before him. Others are told who may, with status 403. */
@Named
@RequestScoped
public class WriteAnswerPage {

    @Inject
    private AnswerService answers;

    @Inject
    private ViewerStanding standing;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private AnswerChecks checks;

    private String body;
    private boolean previewing;

    public void load() {
        view.load();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        if (!standing.isHeld()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answers.answerable(standing.getAccount(), address.getToken());
        }
    }

    public String write() {
        String words = checks.passed(body);
        return address.go(guard.once(() -> answers.write(standing.getAccount(), address.getToken(), words).getPath()),
                standing.isTrainee() ? "answer.note_unsigned" : "answer.note_written");
    }

    public void preview() {
        previewing = true;
    }

    public Question getQuestion() {
        return view.getQuestion();
    }

    public int getMax() {
        return Answer.BODY_MAX;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isPreviewing() {
        return previewing;
    }
}
