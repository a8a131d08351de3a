package org.mingda.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** The link to the other service on {@code /me/security}. */
@Named
@RequestScoped
public class OpenIdPage {

    @Inject
    private OpenIdService identities;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Optional<ForeignIdentity> linked;

    /** The link there is, or null. */
    public ForeignIdentity getLinked() {
        if (linked == null) {
            linked = identities.linked(viewer.getAccount());
        }
        return linked.orElse(null);
    }

    public String unlink() {
        return address.go(guard.once(() -> {
            identities.unlink(viewer.getAccount());
            return "/me/security";
        }), "openid.note_unlinked");
    }
}
