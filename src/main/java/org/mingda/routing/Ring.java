package org.mingda.routing;

/** How far a question is offered. Label {@code routing_ring.FIELD}. */
public enum Ring {
    /** To those who follow its province and its field. */
    FIELD,
    /** To all who follow its province. */
    PROVINCE,
    /** To everybody. */
    ALL;

    /**
     * The ring after so many hours.
     *
     * @param hours    since the question came to show
     * @param field    how long the first ring lasts, in hours
     * @param province how long the second lasts, in hours
     */
    static Ring after(long hours, int field, int province) {
        return hours < field ? FIELD : hours < (long) field + province ? PROVINCE : ALL;
    }

    /** The key of its words in the bundles. */
    public String getLabel() {
        return "routing_ring." + name();
    }
}
