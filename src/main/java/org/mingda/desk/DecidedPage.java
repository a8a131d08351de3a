package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/decided}: the latest decisions of people, with the way to each item, where it can be put right. */
@Named
@RequestScoped
public class DecidedPage {

    private static final List<DecisionKind> KINDS = List.of(DecisionKind.APPROVE, DecisionKind.REJECT, DecisionKind.REMOVE, DecisionKind.RESTORE);

    @Inject
    private RecordService records;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Decision> slice;

    public Slice<Decision> getSlice() {
        if (slice == null) {
            slice = records.decided(viewer.getAccount(), isOwn(), getKind(), address.getPage());
        }
        return slice;
    }

    public boolean isOwn() {
        return "me".equals(address.query("by"));
    }

    /** The kind of decision asked for, or null. */
    public DecisionKind getKind() {
        return Arrays.stream(DecisionKind.values()).filter(k -> k.name().equals(address.query("kind"))).findFirst().orElse(null);
    }

    public List<DecisionKind> getKinds() {
        return KINDS;
    }
}
