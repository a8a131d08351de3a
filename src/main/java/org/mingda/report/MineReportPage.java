package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /me/reports}: what the viewer has reported, and where it stands. */
@Named
@RequestScoped
public class MineReportPage {

    @Inject
    private ReportService reports;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Complainant> slice;

    public Slice<Complainant> getSlice() {
        if (slice == null) {
            slice = reports.own(viewer.getAccount(), address.getPage());
        }
        return slice;
    }
}
