package org.mingda.audit;

/**
 * What an act is about.
 *
 * @param words in words
 * @param path  where to look at it, or null
 */
public record Subject(String words, String path) {
}
