package org.mingda.takedown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.desk.MarkedText;
import org.mingda.moderation.Review;
import org.mingda.moderation.Seat;
import org.mingda.moderation.Seats;
import org.mingda.screening.Finding;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/takedown/TOKEN}: a right holder's notice with the text, both sides' words and the clocks. Opening it while it waits takes or renews its lease. */
@Named
@RequestScoped
public class NoticeItemPage {

    @Inject
    private TakedownDeskService takedowns;

    @Inject
    private Seats seats;

    @Inject
    private ListNoticePage clocks;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private RightsNotice notice;
    private Seat seat;
    private NoticeRecord record;

    public void load() {
        getNotice();
    }

    public RightsNotice getNotice() {
        if (notice == null) {
            RightsNotice found = takedowns.find(by(), address.getToken());
            notice = found.getReview().isPending() && seats.take(by(), found.getReview().getToken()) ? takedowns.find(by(), address.getToken()) : found;
            seat = seats.at(by(), notice.getReview());
        }
        return notice;
    }

    /** How the viewer stands to it. */
    public Seat getSeat() {
        getNotice();
        return seat;
    }

    public NoticeRecord getRecord() {
        if (record == null) {
            record = takedowns.record(by(), getNotice());
        }
        return record;
    }

    public Review getReview() {
        return getNotice().getReview();
    }

    public Review getTarget() {
        return getNotice().getTarget();
    }

    public MarkedText getText() {
        return MarkedText.of(getTarget().getText(), Finding.TEXT, getTarget().getFindings());
    }

    /** When the next step is due; null when no clock runs. */
    public Instant getDue() {
        return clocks.due(getNotice());
    }

    public boolean isLate() {
        return clocks.late(getNotice());
    }

    /** Whether it is about the viewer's own text. */
    public boolean isOwn() {
        return getTarget().getAuthor().equals(by());
    }

    /** Whether it keeps the text down and may be ended. */
    public boolean isRestorable() {
        NoticeState state = getNotice().getState();
        return !isOwn() && (state == NoticeState.ACTED || state == NoticeState.COUNTERED || state == NoticeState.PURSUED);
    }

    /** Whether it is closed and may be recorded as wrong. */
    public boolean isMarkable() {
        NoticeState state = getNotice().getState();
        return !getNotice().isWrongful() && (state == NoticeState.REFUSED || state == NoticeState.RESTORED);
    }

    private Account by() {
        return viewer.getAccount();
    }
}
