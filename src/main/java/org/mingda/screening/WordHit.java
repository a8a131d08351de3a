package org.mingda.screening;

/**
 * A word found in a text.
 *
 * @param start where it begins in the original text, in UTF-16 units
 * @param end where it ends (exclusive)
 * @param matched the original characters, with whatever stood between the letters
 * @param entry the word that was found
 */
public record WordHit(int start, int end, String matched, WordEntry entry) {

    boolean covers(WordHit other) {
        return start <= other.start && other.end <= end && entry.action().compareTo(other.entry.action()) >= 0;
    }
}
