package org.mingda.routing;

/** Whose turn a question is. */
public enum UndertakingState {
    /** Its asker asked for this professional, who has not replied. */
    ASKED,
    /** The professional took it on. */
    HELD
}
