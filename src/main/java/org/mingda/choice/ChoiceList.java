package org.mingda.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mingda.answer.Answer;
import org.mingda.question.ViewQuestionPage;

/** Why the answer on a question's page was accepted. Read only when there is one. */
@Named
@RequestScoped
public class ChoiceList {

    @Inject
    private ChoiceService choices;

    @Inject
    private ViewQuestionPage view;

    private Map<String, Ground> grounds;

    /** The reason; null when none was given or the answer is not accepted. */
    public Ground of(Answer answer) {
        if (!answer.isAccepted()) {
            return null;
        }
        if (grounds == null) {
            grounds = choices.grounds(view.getQuestion());
        }
        return grounds.get(answer.getToken());
    }
}
