package org.mingda.moderation;

/**
 * Texts that are decided together with another item and so have no place of their own in the queue. A room that decides on such (reports, of the texts they hide) gives a CDI bean of this type; the desk asks
 * all it finds.
 */
public interface Behind {

    /** A JPQL condition on the review {@code r} that is true of the texts which stand for themselves; it may name {@code :state}, which is {@link ReviewState#PENDING}. */
    String condition();
}
