package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.shell.CurrentAddress;

/**
 * {@code /report/status/SECRET}: what became of one's report. Whoever has the link reads it, so it says nothing of the text but its kind, and nothing of its author, of other
 * complainants, of moderators or of the one who complains.
 */
@Named
@RequestScoped
public class StatusReportPage {

    @Inject
    private ReportService reports;

    @Inject
    private CurrentAddress address;

    private Complainant complainant;

    public void load() {
        getComplainant();
    }

    public Complainant getComplainant() {
        if (complainant == null) {
            complainant = reports.status(address.segment("key"));
        }
        return complainant;
    }

    /** {@code waiting}, {@code hidden}, {@code upheld}, {@code dismissed} or {@code closed}. */
    public String getState() {
        return getComplainant().getReport().getStage();
    }

    public String getTargetKind() {
        return getComplainant().getReport().getTarget().getKind();
    }

    /** The decision, when there is one by a person. */
    public Decision getDecision() {
        Review review = getComplainant().getReport().getReview();
        return review.isPending() ? null : review.getLastDecision();
    }

    public Instant getDecidedAt() {
        return getDecision() == null ? null : getDecision().getAt();
    }
}
