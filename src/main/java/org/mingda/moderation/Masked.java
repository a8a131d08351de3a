package org.mingda.moderation;

/** Tells whether places of a text were hidden by the machine before it was held or let through; the decision of that keeps the words as they were written. */
public final class Masked {

    private Masked() {
    }

    /** The decision by which the machine hid places of the words that stand now; null when it did not. A second act of the machine after it is about other words. */
    public static Decision standing(Review review) {
        Decision mask = null;
        int later = 0;
        for (Decision decision : review.getDecisions()) {
            boolean masks = decision.getKind() == DecisionKind.MASK;
            later = masks ? 0 : later + (decision.isByMachine() ? 1 : 0);
            mask = masks ? decision : later > 1 ? null : mask;
        }
        return mask;
    }
}
