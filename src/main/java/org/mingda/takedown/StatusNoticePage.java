package org.mingda.takedown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.moderation.Decision;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /notice/status/SECRET}: the right holder follows his notice, reads the author's statement, and says in time where he has complained or sued. */
@Named
@RequestScoped
public class StatusNoticePage {

    @Inject
    private TakedownService takedowns;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private RightsNotice notice;
    private String where;

    public void load() {
        getNotice();
    }

    public RightsNotice getNotice() {
        if (notice == null) {
            notice = takedowns.status(address.segment("key"));
        }
        return notice;
    }

    /** Why it was refused; null when it was not. */
    public Decision getRefusal() {
        return getNotice().getState() == NoticeState.REFUSED ? getNotice().getReview().getLastDecision() : null;
    }

    public boolean isAnswerable() {
        return getNotice().getState() == NoticeState.COUNTERED;
    }

    public String pursue() {
        String path = guard.once(() -> {
            takedowns.pursue(address.segment("key"), where);
            return getNotice().getStatusPath();
        });
        return address.go(path, "takedown.note_pursued");
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }
}
