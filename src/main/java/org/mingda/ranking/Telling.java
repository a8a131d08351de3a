package org.mingda.ranking;

import java.util.Locale;

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

    /** Message key of what is no run of characters, with its number as argument; null for runs. */
    public String getKey() {
        if (isManner()) {
            String manner = letters.substring(0, letters.length() - 1).toLowerCase(Locale.ROOT);
            return "ranking.manner_" + manner + (getNumber() == 0 ? "_none" : "");
        }
        return letters.equals(ASKS) ? "ranking.asks" : letters.equals(ENDS_ASKING) ? "ranking.ends_asking" : null;
    }

    /** Of how many words at least a mark of {@link Manner} tells; else 0. */
    public int getNumber() {
        return isManner() ? letters.charAt(letters.length() - 1) - '0' : 0;
    }

    /** Runs are folded, so none has a capital letter. */
    private boolean isManner() {
        return letters.charAt(0) >= 'A' && letters.charAt(0) <= 'Z';
    }
}
