package org.mingda.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/credentials}: what waits for a verifier, and the other lists ({@code ?list=DUE}). */
@Named
@RequestScoped
public class DeskVerificationPage {

    @Inject
    private VerificationDeskService desk;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Credential> slice;
    private Map<Drawer, Long> counts;

    public Slice<Credential> getSlice() {
        if (slice == null) {
            slice = desk.list(viewer.getAccount(), getDrawer(), address.getPage());
        }
        return slice;
    }

    public Drawer getDrawer() {
        String wanted = address.query("list");
        for (Drawer drawer : Drawer.values()) {
            if (drawer.name().equals(wanted)) {
                return drawer;
            }
        }
        return Drawer.WAITING;
    }

    public Drawer[] getDrawers() {
        return Drawer.values();
    }

    public long count(Drawer drawer) {
        if (counts == null) {
            counts = desk.counts(viewer.getAccount());
        }
        return counts.get(drawer);
    }

    /** Gives the application at this address back to the other verifiers. */
    public String release() {
        desk.release(viewer.getAccount(), address.getToken());
        return address.go("/desk/credentials", "verification.note_released");
    }

    /** Whether the application is the viewer's own, on which another has to decide. */
    public boolean own(Credential credential) {
        return credential.getAccount().equals(viewer.getAccount());
    }
}
