package org.mingda.screening;

/** What a finding asks for, mildest first. */
public enum Severity {
    /** Shown to moderators beside the text; changes nothing by itself. */
    NOTE,
    /** The text waits for a moderator before others see it. */
    HOLD,
    /** The text is not taken; its author is told why and keeps it. */
    REFUSE
}
