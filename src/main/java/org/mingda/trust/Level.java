package org.mingda.trust;

/** How far an author is trusted. Label {@code trust_level.NEW}. */
public enum Level {
    /** His texts are read before they show. */
    NEW,
    /** His texts follow the site's policies. */
    KNOWN,
    /** His texts show at once also where the policy asks for a review first, unless screening holds them. */
    TRUSTED;

    public String getName() {
        return name();
    }
}
