package org.mingda.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.account.Viewer;
import org.mingda.desk.AuthorRecord;
import org.mingda.desk.RecordService;
import org.mingda.desk.Wait;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.moderation.Seat;
import org.mingda.moderation.Seats;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/appeal/TOKEN}: an appeal with the decision it is against. Opening it takes or renews its lease, unless the viewer may not judge it. */
@Named
@RequestScoped
public class AppealItemPage {

    @Inject
    private AppealService appeals;

    @Inject
    private Seats seats;

    @Inject
    private RecordService records;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Appeal appeal;
    private Seat seat;
    private AuthorRecord record;
    private List<Decision> latest;

    public void load() {
        getAppeal();
    }

    public Appeal getAppeal() {
        if (appeal == null) {
            Appeal found = appeals.find(by(), address.getToken());
            appeal = found.isOpen() && seats.take(by(), found.getReview().getToken()) ? appeals.find(by(), address.getToken()) : found;
            seat = seats.at(by(), appeal.getReview());
        }
        return appeal;
    }

    /** How the viewer stands to it. */
    public Seat getSeat() {
        getAppeal();
        return seat;
    }

    /** The review of the appeal itself. */
    public Review getReview() {
        return getAppeal().getReview();
    }

    /** What it is against. */
    public Decision getDecision() {
        return getAppeal().getDecision();
    }

    /** Whether the person's record is shown: it is for moderators. */
    public boolean isRecorded() {
        return by().is(Role.MODERATOR);
    }

    public AuthorRecord getRecord() {
        if (record == null) {
            record = records.record(by(), getDecision().getSubject());
        }
        return record;
    }

    /** What people decided on the person's texts lately, other than on the one in question. */
    public List<Decision> getLatest() {
        if (latest == null) {
            latest = records.latest(by(), getDecision().getSubject(), getDecision().getReview() == null ? getReview() : getDecision().getReview());
        }
        return latest;
    }

    public Wait getWait() {
        return new Wait(Duration.between(getReview().getOpenedAt(), clock.instant()));
    }

    /** Who judges. */
    Account by() {
        return viewer.getAccount();
    }
}
