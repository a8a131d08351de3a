package org.mingda.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.question.QuestionStatus;
import org.mingda.question.ViewQuestionPage;

/** What the page of a closed question says of the one it leads to. Asked for closed questions only. */
@Named
@RequestScoped
public class DuplicateBanner {

    @Inject
    private DuplicateService duplicates;

    @Inject
    private ViewQuestionPage view;

    private boolean asked;
    private Duplicate closing;

    /** What closes the question on the page; null while it is open. */
    public Duplicate getClosing() {
        if (!asked) {
            asked = true;
            closing = view.getQuestion().getStatus() == QuestionStatus.DUPLICATE ? duplicates.closing(view.getQuestion()).orElse(null) : null;
        }
        return closing;
    }
}
