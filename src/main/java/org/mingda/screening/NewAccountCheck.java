package org.mingda.screening;

import java.util.List;
import java.util.function.IntSupplier;

/**
 * Holds the first texts of an author until some of his were approved. Throw-away accounts write once or twice; their texts
 * are read before anyone else sees them.
 */
public final class NewAccountCheck implements Check {

    private final IntSupplier approvedNeeded;

    /** Authors with fewer approved texts than {@code approvedNeeded} are held; zero holds nobody. */
    public NewAccountCheck(IntSupplier approvedNeeded) {
        this.approvedNeeded = approvedNeeded;
    }

    @Override
    public String name() {
        return "new-account";
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        boolean isNew = candidate.authorApprovedCount() < approvedNeeded.getAsInt();
        return isNew ? List.of(Finding.whole(this, Severity.HOLD, "moderation_finding.new_account")) : List.of();
    }
}
