package org.mingda.moderation;

import java.util.List;
import java.util.Map;

/**
 * Adds a part to the priority of items that wait. A room that knows something of the sort (reports, near-twins, a model's score) gives a CDI bean of this type; moderation asks all it finds when
 * an item comes in and every minute while it waits, and keeps what they say beside the number.
 */
public interface PrioritySource {

    /** What counts: lower-case letters and underscores, at most 20; label {@code moderation_priority.NAME}. */
    String name();

    /** Points by the review's token, 0 to 50 each (more counts as 50); items that are not named get none. Asked in a transaction, for many at once. */
    Map<String, Integer> points(List<Review> reviews);
}
