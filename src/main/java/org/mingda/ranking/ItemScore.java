package org.mingda.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingda.moderation.Review;

/** The model's scores of the texts on a page of the desk; reckoned when they are shown, because text and model may both have changed since. */
@Named
@RequestScoped
public class ItemScore {

    @Inject
    private Judge judge;

    private final Map<String, Optional<Score>> scores = new HashMap<>();
    private Optional<Function<Review, Score>> model;

    /** The score of a text; null while there is no model, and for kinds with a page of their own. */
    public Score of(Review review) {
        if (model == null) {
            model = judge.now();
        }
        return scores.computeIfAbsent(review.getToken(), t -> model.filter(any -> review.isDecidedAtDesk()).map(judged -> judged.apply(review))).orElse(null);
    }
}
