package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.mingda.declaration.DeclarationForm;
import org.mingda.draft.DraftForm;
import org.mingda.question.Question;
import org.mingda.question.ViewQuestionPage;

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
    private DraftForm draft;

    @Inject
    private DeclarationForm declaration;

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
            answers.answerable(standing.getAccount(), getQuestion().getToken());
            declaration.begin(getQuestion());
            draft.begin().ifPresent(d -> {
                body = d.getText();
                declaration.begin(d.choice("side"), d.choice("with-ai"));
            });
        }
    }

    /** Keeps the words before anything is checked, so that a refusal costs nothing. */
    public String write() {
        remember();
        declaration.declare(getQuestion());
        String words = checks.passed(body);
        return draft.post(() -> answers.write(standing.getAccount(), getQuestion().getToken(), words).getPath(),
                standing.isTrainee() ? "answer.note_unsigned" : "answer.note_written");
    }

    public String keep() {
        remember();
        return draft.kept();
    }

    private void remember() {
        draft.keep(getQuestion().getTitle(), body, declaration.getChoices());
    }

    public void preview() {
        remember();
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
