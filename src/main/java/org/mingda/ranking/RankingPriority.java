package org.mingda.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingda.moderation.PrioritySource;
import org.mingda.moderation.Review;

/**
 * Moves what resembles rejected texts up in the queue, by half its percentage. Scores are kept in memory as long as words and model stay what they are, because the queue is ordered anew every minute.
 */
@ApplicationScoped
public class RankingPriority implements PrioritySource {

    /** Percent for one point: 100 percent are worth the 50 points that a source may give. */
    private static final int PERCENT_A_POINT = 2;
    /** Scores kept, the latest used: far more than waits at any time. */
    private static final int KEPT = 20_000;

    private record Key(String review, int version, String model) {
    }

    @Inject
    private Judge judge;

    @Inject
    private RankingService models;

    private final Map<Key, Integer> percents = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Integer> eldest) {
            return size() > KEPT;
        }
    });

    @Override
    public String name() {
        return "model";
    }

    @Override
    public Map<String, Integer> points(List<Review> reviews) {
        Map<String, Integer> points = new HashMap<>();
        models.inUse().ifPresent(model -> reviews.stream().filter(Review::isDecidedAtDesk)
                .forEach(review -> points.put(review.getToken(), percent(review, model) / PERCENT_A_POINT)));
        return points;
    }

    private int percent(Review review, String model) {
        return percents.computeIfAbsent(new Key(review.getToken(), review.getVersion(), model), k -> judge.judge(review).map(Score::percent).orElse(0));
    }
}
