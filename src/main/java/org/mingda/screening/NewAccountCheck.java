package org.mingda.screening;

import java.util.List;
import java.util.function.IntSupplier;

/**
 * Holds the first texts of an author until some of his were approved, and again when refused ones outweigh them. Throw-away accounts write once or twice; their texts
 * are read before anyone else sees them.
 */
public final class NewAccountCheck implements Check {

    private final IntSupplier approvedNeeded;
    private final IntSupplier lost;

    /**
     * Authors with fewer approved texts than needed are held; zero holds nobody.
     *
     * @param approvedNeeded how many approved texts it takes
     * @param lost           how many of the author's are outweighed by refused ones
     */
    public NewAccountCheck(IntSupplier approvedNeeded, IntSupplier lost) {
        this.approvedNeeded = approvedNeeded;
        this.lost = lost;
    }

    @Override
    public String name() {
        return "new-account";
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        int needed = approvedNeeded.getAsInt();
        boolean isNew = needed > 0 && candidate.authorApprovedCount() - lost.getAsInt() < needed;
        return isNew ? List.of(Finding.whole(this, Severity.HOLD, "moderation_finding.new_account")) : List.of();
    }
}
