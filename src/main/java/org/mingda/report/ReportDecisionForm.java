package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.desk.Onward;
import org.mingda.desk.Posted;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** The decision on a report, with the versions of report and text that were read; then on to the next item. */
@Named
@RequestScoped
public class ReportDecisionForm {

    @Inject
    private ReportItemPage item;

    @Inject
    private ReportDeskService reports;

    @Inject
    private Onward onward;

    @Inject
    private Posted posted;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private String toAuthor;
    private Reason dismissal;
    private String toReporter;

    public String uphold() {
        Ruling ruling = item.isRemovable() ? new Ruling(getRemoval(), toAuthor) : null;
        return decided("report.note_upheld", () -> reports.uphold(item.by(), item.getReport().getToken(), seen(), ruling));
    }

    public String dismiss() {
        Ruling ruling = new Ruling(dismissal, toReporter);
        return decided("report.note_dismissed", () -> reports.dismiss(item.by(), item.getReport().getToken(), seen(), ruling));
    }

    /** Gives the report back to the queue. */
    public String release() {
        onward.release(item.by(), item.getReview());
        return address.go("/desk", "desk.note_handed_back");
    }

    private String decided(String note, Runnable act) {
        String path = guard.once(() -> {
            act.run();
            return onward.after(item.by(), item.getReview());
        });
        return address.go(path, note);
    }

    private Seen seen() {
        return new Seen(address.number("version"), address.number("target"));
    }

    /** Whether the forms are there. */
    public boolean isShown() {
        return posted.shows(item.getSeat());
    }

    /** Whether the buttons are there. */
    public boolean isReady() {
        return posted.takes(item.getSeat());
    }

    public List<Reason.Choice> getRemovals() {
        return Reason.choices(Reason.forTexts());
    }

    /** The reason for taking the text down; at first the one the reader gave. */
    public Reason getRemoval() {
        return FacesContext.getCurrentInstance().isPostback() ? Reason.named(address.query("reason"), Reason.forTexts()) : item.getReport().getReason();
    }

    public List<Reason> getDismissals() {
        return Reason.forReports();
    }

    public Reason getDismissal() {
        return dismissal;
    }

    public void setDismissal(Reason dismissal) {
        this.dismissal = dismissal;
    }

    public String getToAuthor() {
        return toAuthor;
    }

    public void setToAuthor(String toAuthor) {
        this.toAuthor = toAuthor;
    }

    public String getToReporter() {
        return toReporter;
    }

    public void setToReporter(String toReporter) {
        this.toReporter = toReporter;
    }
}
