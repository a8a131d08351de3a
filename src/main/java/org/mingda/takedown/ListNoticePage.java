package org.mingda.takedown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** {@code /desk/takedowns}: right holders' notices with their clocks. */
@Named
@RequestScoped
public class ListNoticePage {

    @Inject
    private TakedownDeskService takedowns;

    @Inject
    private SettingService settings;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Slice<RightsNotice> slice;

    public Slice<RightsNotice> getSlice() {
        if (slice == null) {
            slice = takedowns.list(viewer.getAccount(), isClosed(), address.getPage());
        }
        return slice;
    }

    public boolean isClosed() {
        return "closed".equals(address.query("show"));
    }

    /** When the next step of a notice is due; null when no clock runs. */
    public Instant due(RightsNotice notice) {
        return notice.clock(Duration.ofHours(settings.number(Setting.NOTICE_HOURS)));
    }

    /** Whether that time is over. */
    public boolean late(RightsNotice notice) {
        Instant due = due(notice);
        return due != null && due.isBefore(clock.instant());
    }
}
