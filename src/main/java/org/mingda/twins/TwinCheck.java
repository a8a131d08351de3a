package org.mingda.twins;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.mingda.screening.Candidate;
import org.mingda.screening.Check;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

/** Holds a text when enough accounts have written nearly the same, or when a moderator rejected such texts before; notes it when there are fewer. */
public final class TwinCheck implements Check {

    static final String NAME = "twins";

    private final Function<Candidate, Likeness> known;
    private final IntSupplier accounts;

    TwinCheck(Function<Candidate, Likeness> known, IntSupplier accounts) {
        this.known = known;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        Likeness like = known.apply(candidate);
        if (like.texts() == 0 || like.verdict() == TwinCluster.Verdict.CLEARED) {
            return List.of();
        }
        boolean rejected = like.verdict() == TwinCluster.Verdict.REJECTED;
        Severity severity = rejected || like.accounts() >= accounts.getAsInt() ? Severity.HOLD : Severity.NOTE;
        return List.of(new Finding(name(), severity, rejected ? "moderation_finding.twins_rejected" : "moderation_finding.twins", Finding.TEXT, 0, 0, ""));
    }
}
