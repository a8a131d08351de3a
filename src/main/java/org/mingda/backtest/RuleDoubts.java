package org.mingda.backtest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingda.account.Viewer;
import org.mingda.rule.Rule;

/** The doubts about the rules on a page, looked up at once for all of them: {@code #{ruleDoubts.of(rule)}}. */
@Named
@RequestScoped
public class RuleDoubts {

    @Inject
    private DoubtService doubts;

    @Inject
    private Viewer viewer;

    private Map<String, RuleDoubt> open;

    /** The doubt about a rule; null when there is none. */
    public RuleDoubt of(Rule rule) {
        if (open == null) {
            open = doubts.open(viewer.getAccount()).stream().collect(Collectors.toMap(d -> d.getRule().getToken(), Function.identity()));
        }
        return open.get(rule.getToken());
    }
}
