package org.mingda.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.moderation.DecisionGate;
import org.mingda.moderation.Review;

/** Keeps a report from those who complain in it and from the author of the text, so that the desk's way to the next item passes it by. */
@ApplicationScoped
public class ReportGate implements DecisionGate {

    @Inject
    private ReportDeskService reports;

    @Override
    public void check(Account by, Review review) {
        if (review.getKind().equals(Report.KIND) && review.isPending()) {
            reports.of(review).ifPresent(report -> report.requireImpartial(by));
        }
    }
}
