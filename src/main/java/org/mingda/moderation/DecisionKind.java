package org.mingda.moderation;

/** What was done to a text or a person. Label {@code moderation_decision.APPROVE}. */
public enum DecisionKind {
    APPROVE,
    /** Screening held it for a person to decide. */
    HOLD,
    /** The machine hid places of it; the decision keeps the words as they were written. */
    MASK,
    REJECT,
    REMOVE,
    RESTORE,
    /** Its decision was found wrong and it waits to be decided anew. */
    REOPEN,
    /** The author took it back. */
    WITHDRAW,
    /** It is no longer among the featured ones; it goes on showing. */
    UNFEATURE,
    /** The person is warned and has to acknowledge it before he posts again. */
    WARN,
    /** The person may read but not post. */
    MUTE,
    /** The person may sign in to read what was decided, and nothing else. */
    SUSPEND,
    /** The same for good; he may not come back under another account. */
    BAN,
    /** A warning, mute, suspension or ban was ended. */
    LIFT,
    /** Whoever decided took it back at once; all is as it was. */
    UNDO;

    /** Whether it takes something from somebody, who then gets a statement of reasons and may appeal. */
    public boolean isRestriction() {
        return switch (this) {
            case HOLD, MASK, REJECT, REMOVE, UNFEATURE, WARN, MUTE, SUSPEND, BAN -> true;
            case APPROVE, RESTORE, REOPEN, WITHDRAW, LIFT, UNDO -> false;
        };
    }

    /** Whether the text's state stays what it was. */
    public boolean isAside() {
        return this == UNFEATURE || this == MASK;
    }

    /** Whether it lets the text show. */
    public boolean letsShow() {
        return this == APPROVE || this == RESTORE;
    }

    /** Whether it takes the text away, or never lets it show. */
    public boolean takesAway() {
        return this == REJECT || this == REMOVE;
    }

    /** Whether a moderator may take it back within some seconds. */
    public boolean isUndoable() {
        return this == APPROVE || this == REJECT || this == REMOVE || this == RESTORE;
    }

    public String getName() {
        return name();
    }
}
