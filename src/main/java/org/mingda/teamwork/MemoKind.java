package org.mingda.teamwork;

/** What a {@link Memo} is. Label {@code teamwork_kind.NOTE}. */
public enum MemoKind {
    /** For whoever takes the item next. */
    NOTE,
    /** Asks for a second opinion; open until answered, taken back or the item is decided. */
    OPINION,
    /** Answers such a question. */
    ANSWER,
    /** Gives the item to the leads; open until taken back or decided. */
    ESCALATION;

    public String getName() {
        return name();
    }
}
