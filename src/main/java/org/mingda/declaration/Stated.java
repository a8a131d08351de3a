package org.mingda.declaration;

/**
 * What somebody states before he answers.
 *
 * @param side   for whom he acts in the matter
 * @param withAi whether a machine wrote words of his answer
 */
public record Stated(Side side, boolean withAi) {
}
