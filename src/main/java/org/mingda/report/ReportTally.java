package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.desk.QueuePage;
import org.mingda.moderation.Review;

/** How many complain in each report on this page of the queue; asked once for the page. */
@Named
@RequestScoped
public class ReportTally {

    @Inject
    private ReportDeskService reports;

    @Inject
    private QueuePage queue;

    @Inject
    private Viewer viewer;

    private Map<String, Long> counts;

    public long of(Review review) {
        if (counts == null) {
            counts = reports.counts(viewer.getAccount(), queue.getSlice().items().stream().filter(r -> Report.KIND.equals(r.getKind())).toList());
        }
        return counts.getOrDefault(review.getToken(), 0L);
    }
}
