package org.mingda.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerChecks;
import org.mingda.draft.DraftForm;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Token;
import org.mingda.shell.CurrentAddress;

/** {@code /question/TOKEN/follow-up/ANSWER}: the asker asks further, or a professional replies. */
@Named
@RequestScoped
public class WriteFollowUpPage {

    @Inject
    private FollowUpService followUps;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private DraftForm draft;

    @Inject
    private AnswerChecks checks;

    private Answer answer;
    private String body;
    private boolean telling;

    public void load() {
        if (!getAnswer().getQuestion().getToken().equals(address.getToken())) {
            throw new NotFound("answer");
        }
        if (!FacesContext.getCurrentInstance().isPostback()) {
            draft.begin().ifPresent(d -> body = d.getText());
        }
    }

    /** Keeps the words before anything is checked, so that a refusal costs nothing. */
    public String write() {
        remember();
        String words = checks.passed(body);
        return draft.post(() -> followUps.write(viewer.getAccount(), getAnswer().getToken(), words, !telling).getPath(), "followup.note_written");
    }

    public String keep() {
        remember();
        return draft.kept();
    }

    private void remember() {
        draft.keep(getAnswer().getQuestion().getTitle(), body, "");
    }

    public Answer getAnswer() {
        if (answer == null) {
            String token = address.segment("answer");
            if (!Token.looksLike(token)) {
                throw new NotFound("answer");
            }
            answer = followUps.answerable(viewer.getAccount(), token);
        }
        return answer;
    }

    /** Whether the viewer asked, as against answered. */
    public boolean isAsking() {
        return viewer.getAccount().equals(getAnswer().getQuestion().getAsker());
    }

    public int getMax() {
        return FollowUp.BODY_MAX;
    }

    /** Whether he only tells how it went. */
    public boolean isTelling() {
        return telling;
    }

    public void setTelling(boolean telling) {
        this.telling = telling;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
