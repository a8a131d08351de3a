package org.mingda.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.answer.Answer;
import org.mingda.answer.ViewerStanding;
import org.mingda.question.ViewQuestionPage;

/** Who agrees with the answers on a question's page. Read once a page, and only when there is an answer to ask for. */
@Named
@RequestScoped
public class AgreementList {

    @Inject
    private AgreementService agreements;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private ViewerStanding standing;

    @Inject
    private Viewer viewer;

    private Map<String, List<Agreeing>> now;

    /** Those who agree with one answer. */
    public List<Agreeing> of(Answer answer) {
        if (now == null) {
            now = agreements.now(view.getQuestion());
        }
        return now.getOrDefault(answer.getToken(), List.of());
    }

    /** Whether the viewer is among them. */
    public boolean isMine(Answer answer) {
        return viewer.find().filter(a -> of(answer).stream().anyMatch(g -> g.token().equals(a.getToken()))).isPresent();
    }

    /** Whether the viewer is a lawyer who may agree with it. */
    public boolean isOffered(Answer answer) {
        return viewer.isSignedIn() && standing.isLawyer() && !viewer.getAccount().equals(answer.getAuthor())
                && !viewer.getAccount().equals(answer.getQualification().getSignedBy());
    }
}
