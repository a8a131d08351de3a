package org.mingda.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingda.screening.Candidate;
import org.mingda.screening.Check;
import org.mingda.screening.Finding;
import org.mingda.screening.Screening;
import org.mingda.screening.Severity;

/** Carries the moderators' rules out: what live rules meet are findings; what rules in shadow meet is only handed on to be recorded. */
public final class RuleCheck implements Check {

    private final Supplier<RuleSet> rules;
    private final Consumer<List<RuleHit>> shadows;

    /**
     * @param rules   asked for each text, so that a changed rule counts at once; should answer from memory
     * @param shadows receives what rules in shadow meet
     */
    public RuleCheck(Supplier<RuleSet> rules, Consumer<List<RuleHit>> shadows) {
        this.rules = rules;
        this.shadows = shadows;
    }

    @Override
    public String name() {
        return "rule";
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        List<RuleHit> hits = rules.get().examine(candidate);
        List<RuleHit> shadowed = hits.stream().filter(hit -> hit.rule().shadow()).toList();
        if (!shadowed.isEmpty()) {
            shadows.accept(shadowed);
        }
        List<Finding> findings = new ArrayList<>();
        for (String field : List.of(Finding.TITLE, Finding.TEXT)) {
            List<Finding> here = hits.stream().filter(hit -> !hit.rule().shadow() && hit.field().equals(field)).map(hit -> finding(hit, candidate)).toList();
            findings.addAll(fewer(here));
        }
        return findings;
    }

    /** A few places tell a moderator enough, but each that is to be masked must be known. */
    private static List<Finding> fewer(List<Finding> findings) {
        Stream<Finding> masked = findings.stream().filter(finding -> finding.severity() == Severity.MASK);
        return Stream.concat(masked, Finding.strictest(findings.stream().filter(finding -> finding.severity() != Severity.MASK))).toList();
    }

    private Finding finding(RuleHit hit, Candidate candidate) {
        CompiledRule rule = hit.rule();
        if (hit.overtime()) {
            return new Finding(name(), Severity.HOLD, Screening.FAILED, hit.field(), 0, 0, "", rule.token());
        }
        String text = hit.field().equals(Finding.TITLE) ? candidate.title() : candidate.text();
        return new Finding(name(), rule.action(), rule.kind().finding(), hit.field(), hit.span().start(), hit.span().end(),
                text.substring(hit.span().start(), hit.span().end()), rule.token());
    }
}
