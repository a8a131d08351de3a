package org.mingda.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mingda.moderation.Context;
import org.mingda.moderation.ContextLine;
import org.mingda.moderation.Review;

/** Tells the moderator of an answer what was asked. */
@ApplicationScoped
public class AnswerContext implements Context {

    @Inject
    private AskedService asked;

    @Override
    public Optional<List<ContextLine>> around(Review review) {
        return review.getKind().equals(Answer.KIND)
                ? asked.of(review).map(q -> List.of(new ContextLine(true, q.getShownName(), q.getReview().getText()))) : Optional.empty();
    }
}
