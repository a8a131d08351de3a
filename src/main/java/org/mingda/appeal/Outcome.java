package org.mingda.appeal;

/** What became of an appeal. Label {@code appeal_outcome.UPHELD}. */
public enum Outcome {
    /** The decision was right and stays. */
    UPHELD,
    /** The decision was wrong; what it took away is given back. */
    OVERTURNED,
    /** The person took the appeal back; the decision stays. */
    WITHDRAWN;

    public String getName() {
        return name();
    }
}
