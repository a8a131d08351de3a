package org.mingda.sealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /admin/seals}: seals everything anew with the key of today, and shows how far that is. While it runs the page asks for itself again. */
@Named
@RequestScoped
public class AdminSealingPage {

    @Inject
    private ResealRun run;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    public String start() {
        return address.go(guard.once(() -> {
            run.start(viewer.getAccount());
            return "/admin/seals";
        }));
    }

    public boolean isRunning() {
        return run.isRunning();
    }

    public ResealRun.Progress getProgress() {
        return run.getProgress();
    }
}
