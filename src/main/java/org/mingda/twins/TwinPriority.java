package org.mingda.twins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.moderation.PrioritySource;
import org.mingda.moderation.Review;

/** Moves texts that many accounts repeat up in the queue: five points for each account after the first. */
@ApplicationScoped
public class TwinPriority implements PrioritySource {

    private static final int AN_ACCOUNT = 5;

    @Inject
    private TwinService twins;

    @Override
    public String name() {
        return "twins";
    }

    @Override
    public Map<String, Integer> points(List<Review> reviews) {
        Map<String, Integer> points = new HashMap<>();
        twins.accounts(reviews).forEach((review, accounts) -> points.put(review, (int) Math.min(Integer.MAX_VALUE, (accounts - 1) * AN_ACCOUNT)));
        return points;
    }
}
