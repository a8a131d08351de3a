package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
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
    private AnswerListService reading;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Credential standing;
    private boolean asked;
    private String body;
    private boolean previewing;

    public void load() {
        view.load();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        if (getStanding() == null) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answers.answerable(viewer.getAccount(), address.getToken());
        }
    }

    public String write() {
        return address.go(guard.once(() -> answers.write(viewer.getAccount(), address.getToken(), body).getPath()),
                isTrainee() ? "answer.note_unsigned" : "answer.note_written");
    }

    public void preview() {
        previewing = true;
    }

    public Question getQuestion() {
        return view.getQuestion();
    }

    /** The credential of the viewer that holds now; null for those who may not answer. */
    public Credential getStanding() {
        if (!asked) {
            asked = true;
            standing = reading.standing(viewer.getAccount());
        }
        return standing;
    }

    public boolean isTrainee() {
        return getStanding() != null && getStanding().getKind() == ProfessionalKind.TRAINEE_LAWYER;
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
