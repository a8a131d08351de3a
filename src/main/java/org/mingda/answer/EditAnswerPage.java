package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
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
    private Viewer viewer;

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
        }
    }

    public String save() {
        String words = checks.passed(body);
        try {
            Answer saved = answers.edit(viewer.getAccount(), address.getToken(), edition, words);
            return address.go(saved.getPath(), saved.getClearance().isUnsigned() ? "answer.note_unsigned" : "answer.note_saved");
        } catch (Refusal refusal) {
            String now = getAnswer().getClearance().getEdition();
            stale = !now.equals(edition);
            edition = now;
            throw refusal;
        }
    }

    public void preview() {
        previewing = true;
    }

    public String withdraw() {
        return address.go(answers.withdraw(viewer.getAccount(), address.getToken()).getQuestion().getPath(), "answer.note_withdrawn");
    }

    public Answer getAnswer() {
        if (answer == null) {
            answer = reading.own(viewer.getAccount(), address.getToken());
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
