package org.mingda.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shield.Shield;

/** {@code /ask}: the form for a new question. */
@Named
@RequestScoped
public class AskQuestionPage {

    @Inject
    private QuestionService questions;

    @Inject
    private QuestionChoices choices;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Shield shield;

    private QuestionForm form;
    private boolean previewing;

    public String ask() {
        getForm().shieldedBy(shield);
        QuestionDraft draft = choices.draft(getForm());
        return address.go(guard.once(() -> questions.ask(viewer.getAccount(), draft).getPath()), "question.note_asked");
    }

    public void preview() {
        previewing = true;
    }

    public QuestionForm getForm() {
        if (form == null) {
            form = new QuestionForm(choices.proposedAlias());
        }
        return form;
    }

    public boolean isPreviewing() {
        return previewing;
    }
}
