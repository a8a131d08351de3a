package org.mingda.site;

/** When a text shows: after a moderator approved it, or at once unless screening holds it. */
public enum ReviewPolicy {
    /** Pre-moderation: everything waits. */
    PRE,
    /** Post-moderation: shows at once; only what screening holds waits. */
    POST
}
