package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.desk.AuthorRecord;
import org.mingda.desk.MarkedText;
import org.mingda.desk.RecordService;
import org.mingda.desk.Wait;
import org.mingda.moderation.Decision;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.Review;
import org.mingda.screening.Finding;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/report/TOKEN}: a report with the text it is about. Opening it takes or renews its lease. */
@Named
@RequestScoped
public class ReportItemPage {

    @Inject
    private ReportService reports;

    @Inject
    private LeaseService leases;

    @Inject
    private RecordService records;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Report report;
    private List<Report> others;
    private AuthorRecord record;
    private List<Decision> latest;

    public void load() {
        getReport();
    }

    public Report getReport() {
        if (report == null) {
            Report found = reports.find(by(), address.getToken());
            report = found.isOpen() && leases.take(by(), found.getReview().getToken()) ? reports.find(by(), address.getToken()) : found;
        }
        return report;
    }

    public List<Report> getOthers() {
        if (others == null) {
            others = reports.others(by(), getReport());
        }
        return others;
    }

    public AuthorRecord getRecord() {
        if (record == null) {
            record = records.record(by(), getTarget().getAuthor());
        }
        return record;
    }

    public List<Decision> getLatest() {
        if (latest == null) {
            latest = records.latest(by(), getTarget().getAuthor(), getTarget());
        }
        return latest;
    }

    /** The review of the report itself. */
    public Review getReview() {
        return getReport().getReview();
    }

    /** The text it is about. */
    public Review getTarget() {
        return getReport().getTarget();
    }

    public MarkedText getText() {
        return MarkedText.of(getTarget().getText(), Finding.TEXT, getTarget().getFindings());
    }

    public Wait getWait() {
        return Wait.of(getReview(), clock.instant());
    }

    public boolean isHeld() {
        return getReview().isLeased(clock.instant()) && !getReview().leasedToOther(by(), clock.instant());
    }

    public boolean isHeldByOther() {
        return getReview().isPending() && getReview().leasedToOther(by(), clock.instant());
    }

    /** Whether it is the viewer's own report, or about his own text. */
    public boolean isOwn() {
        return getReview().getAuthor().equals(by()) || getTarget().getAuthor().equals(by());
    }

    public boolean isDecidable() {
        return getReview().isPending() && !isOwn() && !isHeldByOther();
    }

    private Account by() {
        return viewer.getAccount();
    }
}
