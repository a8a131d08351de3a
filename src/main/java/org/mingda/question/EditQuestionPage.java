package org.mingda.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shield.Shield;

/** {@code /question/TOKEN/edit}: the asker changes his question or takes it back. */
@Named
@RequestScoped
public class EditQuestionPage {

    @Inject
    private QuestionService questions;

    @Inject
    private QuestionChoices choices;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Shield shield;

    private QuestionForm form;
    private String edition;
    private boolean previewing;
    private boolean stale;

    public void load() {
        getQuestion();
    }

    public String save() {
        getForm().shieldedBy(shield);
        try {
            Question saved = questions.edit(viewer.getAccount(), address.getToken(), edition, choices.draft(getForm()));
            return address.go(saved.getPath(), "question.note_saved");
        } catch (Refusal refusal) {
            stale = !getQuestion().getEdition().equals(edition);
            edition = getQuestion().getEdition();
            throw refusal;
        }
    }

    public void preview() {
        previewing = true;
    }

    public String withdraw() {
        return address.go(questions.withdraw(viewer.getAccount(), address.getToken()).getPath(), "question.note_withdrawn");
    }

    public Question getQuestion() {
        Question question = view.getQuestion();
        question.requireAsker(viewer.getAccount());
        return question;
    }

    public QuestionForm getForm() {
        if (form == null) {
            form = new QuestionForm(getQuestion(), choices.proposedAlias());
        }
        return form;
    }

    /** The mark of the words that the form shows: those of now at first, those that were shown when it comes back. */
    public String getEdition() {
        return edition == null ? getQuestion().getEdition() : edition;
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
