package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.credential.ProfessionalKind;
import org.mingda.declaration.DeclarationForm;
import org.mingda.draft.DraftForm;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;

/** {@code /answer/TOKEN/edit}: the author changes his answer or takes it back. */
@Named
@RequestScoped
public class EditAnswerPage {

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private DraftForm draft;

    @Inject
    private DeclarationForm declaration;

    @Inject
    private CurrentAddress address;

    @Inject
    private AnswerChecks checks;

    private Answer answer;
    private String body;
    private String edition;
    private boolean previewing;
    private boolean stale;

    public void load() {
        if (edition == null) {
            edition = getAnswer().getClearance().getEdition();
            body = getAnswer().getClearance().getDraft();
            declaration.begin(getAnswer().getQuestion());
            draft.begin().ifPresent(d -> {
                body = d.getText();
                edition = d.choice("edition");
                declaration.begin(d.choice("side"), d.choice("with-ai"));
            });
        }
    }

    /** Keeps the words before anything is checked, so that a refusal costs nothing. */
    public String save() {
        remember();
        declaration.declare(getAnswer().getQuestion());
        String words = checks.passed(body);
        try {
            return draft.post(() -> answers.edit(draft.getWriter(), address.getToken(), edition, words).getPath(),
                    getAnswer().getQualification().getKind() == ProfessionalKind.TRAINEE_LAWYER ? "answer.note_unsigned" : "answer.note_saved");
        } catch (Refusal refusal) {
            String now = getAnswer().getClearance().getEdition();
            stale = !now.equals(edition);
            edition = now;
            throw refusal;
        }
    }

    public String keep() {
        remember();
        return draft.kept();
    }

    private void remember() {
        draft.keep(getAnswer().getQuestion().getTitle(), body, "edition=" + edition + ";" + declaration.getChoices());
    }

    public void preview() {
        remember();
        previewing = true;
    }

    public String withdraw() {
        return address.go(answers.withdraw(draft.getWriter(), address.getToken()).getQuestion().getPath(), "answer.note_withdrawn");
    }

    public Answer getAnswer() {
        if (answer == null) {
            answer = reading.own(draft.getWriter(), address.getToken());
        }
        return answer;
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

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public boolean isPreviewing() {
        return previewing;
    }

    /** Whether the words changed while the form was open: then the present ones are shown beside it. */
    public boolean isStale() {
        return stale;
    }
}
