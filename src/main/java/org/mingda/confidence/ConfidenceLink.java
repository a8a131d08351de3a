package org.mingda.confidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.answer.ViewerStanding;
import org.mingda.question.Question;
import org.mingda.question.ViewQuestionPage;

/** Whether the page of a question shows the way to what was told with it in confidence: to its asker, and to professionals when there is something. */
@Named
@RequestScoped
public class ConfidenceLink {

    @Inject
    private ConfidenceService confidences;

    @Inject
    private ViewQuestionPage page;

    @Inject
    private ViewerStanding standing;

    private Boolean open;

    /** Asked of the database for professionals alone. */
    public boolean isOpen() {
        if (open == null) {
            Question question = page.getQuestion();
            open = !page.isMine() && question.isShown() && standing.isHeld() && confidences.told(question);
        }
        return open;
    }
}
