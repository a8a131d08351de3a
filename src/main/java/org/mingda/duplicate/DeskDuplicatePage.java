package org.mingda.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;

/** {@code /desk/duplicates}: what was proposed or objected to and waits for a moderator. */
@Named
@RequestScoped
public class DeskDuplicatePage {

    /** More never waited; the rest comes when these are done. */
    private static final int MOST = 100;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private Viewer viewer;

    private List<Duplicate> rows;

    public List<Duplicate> getRows() {
        if (rows == null) {
            rows = duplicates.waiting(viewer.getAccount(), MOST);
        }
        return rows;
    }
}
