package org.mingda.datacopy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /me/data}: asks for a copy of one's own data, shows how far it is, and leads to it. While one is being made the page asks for itself again every few seconds. */
@Named
@RequestScoped
public class MineDataCopyPage {

    @Inject
    private DataCopyService copies;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Clock clock;

    private DataCopy copy;
    private boolean looked;

    /** The copy that was asked for last; null for none. */
    public DataCopy getCopy() {
        if (!looked) {
            copy = copies.mine(viewer.getAccount()).orElse(null);
            looked = true;
        }
        return copy;
    }

    public boolean isMaking() {
        return getCopy() != null && getCopy().isMaking(clock.instant());
    }

    public boolean isReady() {
        return getCopy() != null && getCopy().isOpen(clock.instant());
    }

    /** Whether the days of the last one are over. */
    public boolean isOver() {
        return getCopy() != null && getCopy().getState() == DataCopy.State.READY && !isReady();
    }

    /** Whether the last one came to nothing. */
    public boolean isFailed() {
        return getCopy() != null && !isMaking() && !isReady() && !isOver();
    }

    public String ask() {
        return address.go(guard.once(() -> {
            copies.ask(viewer.getAccount());
            return "/me/data";
        }), "datacopy.note_asked");
    }

    public String discard() {
        copies.discard(viewer.getAccount(), getCopy() == null ? "" : getCopy().getToken());
        return address.go("/me/data", "datacopy.note_discarded");
    }
}
