package org.mingda.teamwork;

/** A moderator wrote something about an item. Fired in its transaction. */
public record MemoWritten(Memo memo) {
}
