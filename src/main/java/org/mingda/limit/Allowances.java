package org.mingda.limit;

/** How many there may be; a room above knows what the administrator has set. */
public interface Allowances {

    /** The number in force, from 1. */
    int of(Limit limit);
}
