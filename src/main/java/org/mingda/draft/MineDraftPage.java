package org.mingda.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;

/** {@code /me/drafts}: what somebody has begun to write. */
@Named
@RequestScoped
public class MineDraftPage {

    @Inject
    private DraftService drafts;

    @Inject
    private Viewer viewer;

    private List<Draft> rows;

    public List<Draft> getRows() {
        if (rows == null) {
            rows = drafts.mine(viewer.getAccount());
        }
        return rows;
    }
}
