package org.mingda.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.answer.Answer;
import org.mingda.question.ViewQuestionPage;

/** The follow-ups on a question's page: read once for all its answers. */
@Named
@RequestScoped
public class FollowUpList {

    @Inject
    private FollowUpService followUps;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private Viewer viewer;

    private Map<String, List<FollowUp>> all;

    /** Those below one answer that the viewer may see. */
    public List<FollowUp> of(Answer answer) {
        if (all == null) {
            all = followUps.of(viewer.find().orElse(null), view.getQuestion());
        }
        return all.getOrDefault(answer.getToken(), List.of());
    }

    /** Whether the viewer takes part below this answer. */
    public boolean mayWrite(Answer answer) {
        return answer.isShown() && viewer.find().map(a -> FollowUp.mayWrite(a, answer)).orElse(false);
    }

    public boolean isMine(FollowUp followUp) {
        return viewer.find().map(a -> a.equals(followUp.getAuthor())).orElse(false);
    }
}
