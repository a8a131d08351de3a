package org.mingda.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.mingda.account.Viewer;
import org.mingda.desk.Wait;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/appeals}: the open appeals, the oldest first. */
@Named
@RequestScoped
public class AppealListPage {

    @Inject
    private AppealListService appeals;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Slice<Appeal> slice;

    public void load() {
        getSlice();
    }

    public Slice<Appeal> getSlice() {
        if (slice == null) {
            slice = appeals.open(viewer.getAccount(), address.getPage());
        }
        return slice;
    }

    /** Whether the viewer may judge it. */
    public boolean may(Appeal appeal) {
        return appeal.isJudgeable(viewer.getAccount());
    }

    public Wait waited(Appeal appeal) {
        return new Wait(Duration.between(appeal.getReview().getOpenedAt(), clock.instant()));
    }
}
