package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.citation.CitationCards;
import org.mingda.citation.Cited;
import org.mingda.comment.CommentList;
import org.mingda.question.Question;
import org.mingda.question.QuestionStatus;
import org.mingda.question.ViewQuestionPage;

/** The answers on a question's page. */
@Named
@RequestScoped
public class AnswerList {

    @Inject
    private AnswerListService answers;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private CommentList remarks;

    @Inject
    private CitationCards cards;

    @Inject
    private ViewerStanding standing;

    @Inject
    private Viewer viewer;

    private List<ShownAnswer> rows;

    /** The answers this viewer may see, with their remarks read at once. */
    public List<ShownAnswer> getRows() {
        if (rows == null) {
            Account looking = viewer.find().orElse(null);
            Question question = view.getQuestion();
            List<Answer> found = answers.of(looking, question);
            cards.read(found.stream().map(a -> Cited.of(a.getToken(), a.getText(), a.getReview(), a.getCreatedAt())).toList());
            remarks.read(found.stream().filter(Answer::isShown).map(Answer::getThread).toList());
            Set<String> votes = looking == null || found.isEmpty() ? Set.of() : answers.votes(looking, question);
            rows = answers.shown(found, looking, votes);
        }
        return rows;
    }

    /** Whether the viewer is a professional who may answer here and has not yet. */
    public boolean isWelcome() {
        return standing.isHeld() && view.getQuestion().isShown() && view.getQuestion().getStatus() != QuestionStatus.DUPLICATE && !view.isMine() && getRows().stream().noneMatch(ShownAnswer::mine);
    }
}
