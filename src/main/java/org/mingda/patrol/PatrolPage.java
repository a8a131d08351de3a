package org.mingda.patrol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/patrol}: what waits for a second look, and how often the second look agrees. */
@Named
@RequestScoped
public class PatrolPage {

    @Inject
    private PatrolService patrol;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<PatrolLook> slice;
    private List<Agreement> months;

    public Slice<PatrolLook> getSlice() {
        if (slice == null) {
            slice = patrol.waiting(viewer.getAccount(), address.getPage());
        }
        return slice;
    }

    public List<Agreement> getMonths() {
        if (months == null) {
            months = patrol.months(viewer.getAccount());
        }
        return months;
    }
}
