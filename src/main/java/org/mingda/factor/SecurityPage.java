package org.mingda.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /me/security}: what the visitor signs in with besides his password. */
@Named
@RequestScoped
public class SecurityPage {

    @Inject
    private FactorService factors;

    @Inject
    private Factors all;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Optional<Authenticator> app;
    private Long codesLeft;

    /** The app in use, or null. */
    public Authenticator getApp() {
        if (app == null) {
            app = factors.app(viewer.getAccount());
        }
        return app.orElse(null);
    }

    /** Whether there is anything that recovery codes stand in for. */
    public boolean isHeld() {
        return all.asks(viewer.getAccount());
    }

    public long getCodesLeft() {
        if (codesLeft == null) {
            codesLeft = factors.codesLeft(viewer.getAccount());
        }
        return codesLeft;
    }

    /** Begins to set up an app. */
    public String begin() {
        return address.go(guard.once(() -> {
            factors.offer(viewer.getAccount());
            return "/me/security/app";
        }));
    }

    public String remove() {
        return address.go(guard.once(() -> {
            factors.remove(viewer.getAccount());
            return "/me/security";
        }), "factor.note_off");
    }
}
