package org.mingda.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/retention}: what the clocks of personal data removed, whose accounts are about to go, which are held, and what lies sealed. */
@Named
@RequestScoped
public class RetentionClosingPage {

    @Inject
    private RetentionService retention;

    @Inject
    private HoldService holds;

    @Inject
    private SealedRecordService records;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private RetentionRun run;

    private Slice<Removal> slice;
    private List<Account> closing;
    private List<LegalHold> held;
    private List<SealedRecord> sealed;

    public String start() {
        run.start(viewer.getAccount());
        return address.go("/admin/retention");
    }

    public boolean isRunning() {
        return run.isRunning();
    }

    public Slice<Removal> getSlice() {
        if (slice == null) {
            slice = retention.removals(viewer.getAccount(), address.getPage());
        }
        return slice;
    }

    public List<Account> getClosing() {
        if (closing == null) {
            closing = retention.closing(viewer.getAccount());
        }
        return closing;
    }

    public List<LegalHold> getHeld() {
        if (held == null) {
            held = holds.standing(viewer.getAccount());
        }
        return held;
    }

    public List<SealedRecord> getSealed() {
        if (sealed == null) {
            sealed = records.list(viewer.getAccount());
        }
        return sealed;
    }
}
