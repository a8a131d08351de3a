package org.mingda.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/audit}: the trail, filtered by act and actor. */
@Named
@RequestScoped
public class ListAuditPage {

    /** The groups of acts that can be asked for: beginnings of their names. */
    private static final List<String> GROUPS = List.of("REVIEW", "NOTICE", "CREDENTIAL", "EVIDENCE", "ROLES", "ACCOUNT", "SETTING", "CATEGORY", "RULE", "WORD", "CONFIDENCE", "LETTER", "BUNDLE");

    @Inject
    private AuditService audit;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<AuditEntry> slice;

    public Slice<AuditEntry> getSlice() {
        if (slice == null) {
            slice = audit.trail(viewer.getAccount(), getAct(), address.query("actor"), address.getPage());
        }
        return slice;
    }

    /** Whether the place an entry names is open to who is looking: an administrator need not be a moderator. */
    public boolean opens(AuditEntry entry) {
        return viewer.opens(entry.getPath());
    }

    public List<String> getGroups() {
        return GROUPS;
    }

    /** The group asked for; null for all. */
    public String getAct() {
        String wanted = address.query("act");
        return wanted != null && GROUPS.contains(wanted) ? wanted : null;
    }
}
