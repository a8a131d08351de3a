package org.mingda.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /me/sign-offs}: what waits for this supervisor, and what he decided on last. */
@Named
@RequestScoped
public class ListSignOffPage {

    private static final int DECIDED = 10;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<SignOff> slice;
    private List<SignOff> decided;

    public void load() {
        slice = signOffs.waiting(viewer.getAccount(), address.getPage());
        decided = signOffs.decided(viewer.getAccount(), DECIDED);
    }

    public Slice<SignOff> getSlice() {
        return slice;
    }

    public List<SignOff> getDecided() {
        return decided;
    }
}
