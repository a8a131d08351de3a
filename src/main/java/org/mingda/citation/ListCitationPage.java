package org.mingda.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /rechecks}: texts whose law has changed. */
@Named
@RequestScoped
public class ListCitationPage {

    @Inject
    private RecheckService rechecks;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Citation> slice;

    public Slice<Citation> getSlice() {
        if (slice == null) {
            slice = rechecks.due(viewer.getAccount(), address.getPage());
        }
        return slice;
    }
}
