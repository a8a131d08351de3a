package org.mingda.transparency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.kernel.Slice;
import org.mingda.moderation.DecisionKind;
import org.mingda.shell.CurrentAddress;

/** {@code /transparency/log}: what was restricted and restored, without names, texts and links. */
@Named("transparencyLog")
@RequestScoped
public class LogPage {

    private static final int PAGE_SIZE = 50;

    @Inject
    private LogService log;

    @Inject
    private CurrentAddress address;

    private Slice<LogEntry> slice;

    public Slice<LogEntry> getSlice() {
        if (slice == null) {
            slice = log.log(getAction(), address.getPage(), PAGE_SIZE);
        }
        return slice;
    }

    /** The kind of act asked for, or null. */
    public DecisionKind getAction() {
        return action(address);
    }

    static DecisionKind action(CurrentAddress address) {
        String wanted = address.query("action");
        return LogService.kinds().stream().filter(k -> k.name().equals(wanted)).findFirst().orElse(null);
    }

    public List<DecisionKind> getActions() {
        return LogService.kinds();
    }
}
