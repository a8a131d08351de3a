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
import org.mingda.shield.Shield;

/** {@code /report/TOKEN}: a reader, signed in or not, reports the text whose review has this token. It leads to the status page of the report. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private ReportService reports;

    @Inject
    private ReportSender sender;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Shield shield;

    private Review target;
    private Complainant open;
    private Reason reason;
    private String explanation;
    private String email;
    private String website;

    public void load() {
        getTarget();
    }

    public Review getTarget() {
        if (target == null) {
            target = reports.reportable(viewer.find().orElse(null), address.getToken());
            open = reports.open(sender.known(), target).orElse(null);
        }
        return target;
    }

    public String send() {
        shield.check(explanation);
        explanation = shield.masked(explanation);
        Complaint complaint = new Complaint(reason, explanation);
        String path = guard.once(() -> reports.report(sender.counted(email, website), address.getToken(), complaint).getStatusPath());
        return address.go(path, "report.note_received");
    }

    /** The complaint already made, or null. */
    public Complainant getOpen() {
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

    /** Where somebody without an account wants the answer. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** The field that people do not see. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
