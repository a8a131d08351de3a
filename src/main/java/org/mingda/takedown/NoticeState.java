package org.mingda.takedown;

/** Where a notice stands. Label {@code takedown_state.RECEIVED}. */
public enum NoticeState {
    /** Waits for a moderator. */
    RECEIVED,
    /** A moderator found that it lacks what the law asks for, or is plainly unfounded. */
    REFUSED,
    /** Forwarded to the author; the text is down. */
    ACTED,
    /** The author says that he infringes nothing; forwarded to the right holder, whose time runs. */
    COUNTERED,
    /** The right holder says that he has complained or sued; the text stays down. */
    PURSUED,
    /** The text shows again. */
    RESTORED
}
