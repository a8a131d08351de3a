package org.mingda.ranking;

/**
 * One thing in a text that speaks for or against it, for people to read.
 *
 * @param letters folded characters, or one of the marks below
 * @param weight  its share in the score: above zero it resembles what was rejected, below zero what was approved
 */
public record Telling(String letters, double weight) {

    /** The text holds a question mark. */
    static final String ASKS = "?";
    /** The text ends with one. */
    static final String ENDS_ASKING = "?$";

    public String getLetters() {
        return letters;
    }

    public double getWeight() {
        return weight;
    }

    public boolean isAgainst() {
        return weight > 0;
    }

    /** Message key of what is no run of characters; null for runs. */
    public String getKey() {
        return letters.equals(ASKS) ? "ranking.asks" : letters.equals(ENDS_ASKING) ? "ranking.ends_asking" : null;
    }
}
