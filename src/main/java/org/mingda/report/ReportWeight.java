package org.mingda.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingda.moderation.PrioritySource;
import org.mingda.moderation.Review;

/** Moves up at the desk what many readers complain of. */
@ApplicationScoped
public class ReportWeight implements PrioritySource {

    @Inject
    private ReportWeightService weights;

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Map<String, Integer> points(List<Review> reviews) {
        return weights.points(reviews);
    }
}
