package org.mingda.duplicate;

import org.mingda.question.Question;

/**
 * Two questions that ask the same.
 *
 * @param question the one to be closed
 * @param original the one it leads to
 */
public record Pair(Question question, Question original) {
}
