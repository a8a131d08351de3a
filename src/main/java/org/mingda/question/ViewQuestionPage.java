package org.mingda.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Robots;

/** {@code /question/TOKEN}: one question with its facts; its answers stand below it by {@code /answer/list.xhtml}. */
@Named
@RequestScoped
public class ViewQuestionPage {

    @Inject
    private QuestionListService questions;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Question question;

    public void load() {
        if (getQuestion().isUnlisted()) {
            Robots.keepOut();
        }
    }

    public Question getQuestion() {
        if (question == null) {
            question = questions.visible(viewer.find().orElse(null), address.getToken());
        }
        return question;
    }

    /** Whether the viewer asked it. */
    public boolean isMine() {
        return viewer.find().map(a -> a.equals(getQuestion().getAsker())).orElse(false);
    }
}
