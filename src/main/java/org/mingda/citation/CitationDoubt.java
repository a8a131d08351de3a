package org.mingda.citation;

/**
 * A citation that cannot be right.
 *
 * @param key   message key of what is wrong, with the label and the version as arguments
 * @param label 《民法典》第一千三百条
 * @param day   the day of the version that was looked into, or from which the statute does not apply
 */
public record CitationDoubt(String key, String label, String day) {

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public String getDay() {
        return day;
    }
}
