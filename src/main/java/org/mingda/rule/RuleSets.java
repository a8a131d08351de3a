package org.mingda.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/** The rules that run, made ready, kept until their mark changes: making them ready costs, asking for the mark does not. */
@ApplicationScoped
public class RuleSets {

    private record Built(String mark, RuleSet set) {
    }

    private volatile Built built;

    RuleSet set(String mark, Supplier<List<CompiledRule>> rules) {
        Built now = built;
        if (now == null || !now.mark().equals(mark)) {
            now = new Built(mark, new RuleSet(rules.get()));
            built = now;
        }
        return now.set();
    }
}
