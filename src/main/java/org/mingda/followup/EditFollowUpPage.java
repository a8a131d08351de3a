package org.mingda.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.answer.AnswerChecks;
import org.mingda.draft.DraftForm;
import org.mingda.shell.CurrentAddress;

/** {@code /follow-up/TOKEN/edit}: the author changes his follow-up or takes it back. */
@Named
@RequestScoped
public class EditFollowUpPage {

    @Inject
    private FollowUpService followUps;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private AnswerChecks checks;

    @Inject
    private DraftForm draft;

    private FollowUp followUp;
    private String body;
    private String edition;

    public void load() {
        if (edition == null) {
            edition = getFollowUp().getClearance().getEdition();
            body = getFollowUp().getClearance().getDraft();
            draft.begin().ifPresent(d -> {
                body = d.getText();
                edition = d.choice("edition");
            });
        }
    }

    /** Keeps the words before anything is checked, so that a refusal costs nothing. */
    public String save() {
        remember();
        String words = checks.passed(body);
        return draft.post(() -> followUps.edit(viewer.getAccount(), address.getToken(), edition, words).getPath(), "followup.note_saved");
    }

    public String keep() {
        remember();
        return draft.kept();
    }

    private void remember() {
        draft.keep(getFollowUp().getAnswer().getQuestion().getTitle(), body, "edition=" + edition);
    }

    public String withdraw() {
        return address.go(followUps.withdraw(viewer.getAccount(), address.getToken()).getAnswer().getPath(), "followup.note_withdrawn");
    }

    public FollowUp getFollowUp() {
        if (followUp == null) {
            followUp = followUps.own(viewer.getAccount(), address.getToken());
        }
        return followUp;
    }

    public int getMax() {
        return FollowUp.BODY_MAX;
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
}
