package org.mingda.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/audit/check}: lets the forum walk along the whole trail, and shows how far it is and what it found. */
@Named
@RequestScoped
public class CheckAuditPage {

    @Inject
    private ChainCheckService checks;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Optional<ChainCheck> check;

    /** Begins a walk. */
    public String start() {
        checks.start(viewer.getAccount());
        return address.go("/admin/audit/check", "audit.note_check_started");
    }

    /** The walk asked for last; null before the first. */
    public ChainCheck getCheck() {
        if (check == null) {
            check = checks.latest(viewer.getAccount());
        }
        return check.orElse(null);
    }

    public boolean isRunning() {
        return getCheck() != null && getCheck().isRunning(clock.instant());
    }

    /** Whether it neither came to its end nor goes on: its server was stopped. */
    public boolean isLost() {
        return getCheck() != null && getCheck().getEndedAt() == null && !isRunning();
    }
}
