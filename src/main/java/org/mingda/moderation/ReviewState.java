package org.mingda.moderation;

/** The state of a submitted text. */
public enum ReviewState {
    /** Waits for a moderator; only its author and staff see it. */
    PENDING,
    /** Everybody sees it. */
    APPROVED,
    /** Was never shown, or came back from showing by an edit, and a moderator said no. The author keeps it and may submit it anew. */
    REJECTED,
    /** Was shown and a moderator took it away. */
    REMOVED,
    /** The author took it back. */
    WITHDRAWN
}
