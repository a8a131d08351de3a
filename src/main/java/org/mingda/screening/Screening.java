package org.mingda.screening;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * The one ordered list of checks every text goes through, whoever wrote it: a stolen lawyer's account must not post
 * unchecked. The list is the policy; its order is the order in which findings are shown, and every check is asked, so that
 * a moderator sees all there is.
 *
 * <p><b>A check that fails fails closed.</b> Its exception is logged with the check's name (never with the text) and
 * becomes a {@link Severity#HOLD} finding {@value #FAILED}: the writer's words are kept, nothing unchecked is shown, and a
 * moderator decides. Errors of the virtual machine are not caught and end the request.
 */
public final class Screening {

    /** Key of the finding that stands for a check which could not be carried out. */
    public static final String FAILED = "moderation_finding.screening_failed";

    private static final Logger LOG = System.getLogger(Screening.class.getName());

    private final List<Check> checks;

    public Screening(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Asks every check in order. */
    public Verdict screen(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            findings.addAll(ask(check, candidate));
        }
        return new Verdict(findings);
    }

    private static List<Finding> ask(Check check, Candidate candidate) {
        try {
            return check.examine(candidate);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "Screening check " + check.name() + " failed; the text is held for review", failure);
            return List.of(Finding.whole(check, Severity.HOLD, FAILED));
        }
    }
}
