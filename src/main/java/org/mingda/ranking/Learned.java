package org.mingda.ranking;

/**
 * What came of a training.
 *
 * @param weights   the model, of all examples
 * @param threshold the score from which on a text is held
 * @param scale     how far scores spread around the threshold: the distance that {@link RankingModel#percent} shows as the step from 50 to 73 percent
 * @param figures   how it did on texts it had not seen
 */
public record Learned(Weights weights, double threshold, double scale, Figures figures) {
}
