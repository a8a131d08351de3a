package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.moderation.Context;
import org.mingda.moderation.ContextLine;
import org.mingda.moderation.Review;

/** What stands around a text, told by the feature that knows it: {@code #{surroundings.above(review)}}. */
@Named
@RequestScoped
public class Surroundings {

    @Inject
    @Any
    private Instance<Context> contexts;

    private Review review;
    private List<ContextLine> lines;

    public List<ContextLine> above(Review judged) {
        return around(judged).stream().filter(ContextLine::above).toList();
    }

    public List<ContextLine> below(Review judged) {
        return around(judged).stream().filter(line -> !line.above()).toList();
    }

    private List<ContextLine> around(Review judged) {
        if (!judged.equals(review)) {
            review = judged;
            lines = contexts.stream().flatMap(c -> c.around(judged).stream()).findFirst().orElse(List.of());
        }
        return lines;
    }
}
