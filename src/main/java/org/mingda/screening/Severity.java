package org.mingda.screening;

/** What a finding asks for, mildest first. */
public enum Severity {
    /** Shown to moderators beside the text; changes nothing by itself. */
    NOTE,
    /** The places found are shown as ＊; the text is let through otherwise, and its author is told. */
    MASK,
    /** The text waits for a moderator before others see it. */
    HOLD,
    /** The text is not taken; its author is told why and keeps it. */
    REFUSE;

    /** Whether a text with such a finding does not show by itself. */
    public boolean isHold() {
        return compareTo(HOLD) >= 0;
    }

    public String getName() {
        return name();
    }
}
