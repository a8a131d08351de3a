package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.desk.MarkedText;
import org.mingda.desk.Wait;
import org.mingda.moderation.Review;
import org.mingda.moderation.Seat;
import org.mingda.moderation.Seats;
import org.mingda.screening.Finding;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/report/TOKEN}: all who complain of a text, with the text. Opening it takes or renews its lease; who wrote the text is in {@link ReportedAuthor}. */
@Named
@RequestScoped
public class ReportItemPage {

    @Inject
    private ReportDeskService reports;

    @Inject
    private CreditService credits;

    @Inject
    private Seats seats;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Report report;
    private Seat seat;
    private Map<String, Credit> known;

    public void load() {
        getReport();
    }

    public Report getReport() {
        if (report == null) {
            Report found = reports.find(by(), address.getToken());
            report = found.isOpen() && seats.take(by(), found.getReview().getToken()) ? reports.find(by(), address.getToken()) : found;
            seat = seats.at(by(), report.getReview());
        }
        return report;
    }

    /** How the viewer stands to it. */
    public Seat getSeat() {
        getReport();
        return seat;
    }

    /** What became of somebody's earlier reports; null for somebody unknown. */
    public Credit credit(Complainant complainant) {
        if (known == null) {
            known = credits.credits(getReport().getComplainants().stream().map(Complainant::getAccount).filter(Objects::nonNull).distinct().toList());
        }
        return complainant.getAccount() == null ? null : known.get(complainant.getAccount().getToken());
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

    public List<Complainant> getComplainants() {
        return getReport().getComplainants();
    }

    public Wait getWait() {
        return Wait.of(getReview(), clock.instant());
    }

    /** Whether something is left to take down: the text shows, or is hidden because of this report. */
    public boolean isRemovable() {
        return getTarget().isShown() || getReport().isHiding();
    }

    Account by() {
        return viewer.getAccount();
    }
}
