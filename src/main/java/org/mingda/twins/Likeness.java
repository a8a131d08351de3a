package org.mingda.twins;

/**
 * What is known of texts like one that comes in.
 *
 * @param texts    how many there are besides it
 * @param accounts how many accounts wrote them, with its author
 * @param verdict  what moderators decided on their cluster
 */
public record Likeness(long texts, long accounts, TwinCluster.Verdict verdict) {

    static final Likeness NONE = new Likeness(0, 1, TwinCluster.Verdict.OPEN);
}
