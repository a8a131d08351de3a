package org.mingda.rule;

import org.mingda.screening.Severity;

/**
 * A rule as the list shows it.
 *
 * @param rule   the rule, with its owner and without its versions, which may be long
 * @param action what its current version does
 * @param reason why
 */
public record RuleRow(Rule rule, Severity action, String reason) {

    public Rule getRule() {
        return rule;
    }

    public Severity getAction() {
        return action;
    }

    public String getReason() {
        return reason;
    }
}
