package org.mingda.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;

/** The part of a statement of reasons that says where a sanction stands, and lets a warning be acknowledged. The page's address carries the decision's token. */
@Named
@RequestScoped
public class SanctionNotice {

    @Inject
    private ConductService conduct;

    @Inject
    private SanctionService sanctions;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Sanction sanction;
    private boolean sought;
    private boolean read;

    /** The sanction that the decision imposed, or null. */
    public Sanction getSanction() {
        if (!sought) {
            sought = true;
            sanction = conduct.byDecision(viewer.getAccount(), address.getToken()).orElse(null);
        }
        return sanction;
    }

    /** Whether it is a warning that the viewer has to acknowledge. */
    public boolean isAcknowledgeable() {
        return getSanction() != null && getSanction().getKind().name().equals("WARN") && getSanction().isInForce(clock.instant())
                && getSanction().getAccount().equals(viewer.getAccount());
    }

    public String acknowledge() {
        if (!read) {
            throw new Refusal("sanction.tick_missing");
        }
        if (getSanction() == null) {
            throw new NotFound("sanction");
        }
        sanctions.acknowledge(viewer.getAccount(), getSanction().getToken());
        return address.go(address.getPath(), "sanction.note_acknowledged");
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
