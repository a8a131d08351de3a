package org.mingda.moderation;

/** What was done to a text. Label {@code moderation_decision.APPROVE}. */
public enum DecisionKind {
    APPROVE,
    /** Screening held it for a person to decide. */
    HOLD,
    REJECT,
    REMOVE,
    RESTORE,
    /** The author took it back. */
    WITHDRAW;

    /** Whether it takes something from the author, who then gets a statement of reasons. */
    public boolean isRestriction() {
        return this == REJECT || this == REMOVE || this == HOLD;
    }

    public String getName() {
        return name();
    }
}
