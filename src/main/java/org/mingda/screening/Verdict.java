package org.mingda.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What screening says of a text: every finding, in the order of the checks, and the strictest of them decides.
 *
 * @param findings all findings; empty when nothing was seen
 */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** The strictest finding's severity; empty when there are none. */
    public Optional<Severity> severity() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
    }

    /** Whether a moderator must look before others see the text; also true of a text that is refused. */
    public boolean holds() {
        return findings.stream().anyMatch(found -> found.severity().isHold());
    }

    /** Whether places of the text are not to be shown. */
    public boolean masks() {
        return findings.stream().anyMatch(found -> found.severity() == Severity.MASK);
    }

    /** Whether the text is not to be taken at all. */
    public boolean refuses() {
        return severity().filter(strictest -> strictest == Severity.REFUSE).isPresent();
    }
}
