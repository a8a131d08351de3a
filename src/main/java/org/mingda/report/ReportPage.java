package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /report/TOKEN}: a reader reports the text whose review has this token. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private ReportService reports;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Review target;
    private Report open;
    private Reason reason;
    private String explanation;

    public void load() {
        getTarget();
    }

    public Review getTarget() {
        if (target == null) {
            target = reports.reportable(viewer.getAccount(), address.getToken());
            open = reports.open(viewer.getAccount(), target).orElse(null);
        }
        return target;
    }

    public String send() {
        Complaint complaint = new Complaint(reason, explanation);
        String path = guard.once(() -> {
            reports.report(viewer.getAccount(), address.getToken(), complaint);
            return getTarget().getPath();
        });
        return address.go(path, "report.note_received");
    }

    /** The report already made, or null. */
    public Report getOpen() {
        getTarget();
        return open;
    }

    public List<Reason> getReasons() {
        return Report.reasons();
    }

    public Reason getReason() {
        return reason;
    }

    public void setReason(Reason reason) {
        this.reason = reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
