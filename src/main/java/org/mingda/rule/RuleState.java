package org.mingda.rule;

/** Where a rule is on its way. Label {@code rule_state.DRAFT}. */
public enum RuleState {
    /** Written, does nothing. */
    DRAFT,
    /** Records what it meets and does nothing else. */
    SHADOW,
    /** Does what it says. */
    LIVE,
    /** Was switched off; does nothing. */
    OFF;

    public String getName() {
        return name();
    }
}
