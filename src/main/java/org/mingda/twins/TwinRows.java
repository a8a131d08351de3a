package org.mingda.twins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.moderation.Review;

/** The clusters of the texts on a page of the desk, looked up at once for all of them. */
@Named
@RequestScoped
public class TwinRows {

    @Inject
    private ClusterService clusters;

    @Inject
    private Viewer viewer;

    private final Map<String, ClusterCount> counts = new HashMap<>();

    /** The cluster of one of these texts; null for a text that is like no other. */
    public ClusterCount of(Review review, List<Review> page) {
        if (!counts.containsKey(review.getToken())) {
            page.forEach(r -> counts.put(r.getToken(), null));
            counts.putAll(clusters.of(viewer.getAccount(), page));
        }
        return counts.get(review.getToken());
    }

    /** The cluster of one text; null for a text that is like no other. */
    public ClusterCount of(Review review) {
        return of(review, List.of(review));
    }
}
