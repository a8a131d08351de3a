package org.mingda.matcher;

import java.util.List;

/** Finds the places that a rule is about. Keeps no state between texts; any number of threads may ask at once. */
public interface Matcher {

    /**
     * Every place in one field of a text, by place.
     *
     * @throws Overtime when it takes longer than a text may keep its author waiting
     */
    List<Span> find(Reading field);

    /** Whether it looks at the title too. */
    default boolean readsTitle() {
        return true;
    }

    /** Whether what it finds are places that can be masked. */
    default boolean marksPlaces() {
        return true;
    }
}
