/**
 * Ranking: a model that learns from this forum's own decisions which texts resemble what its moderators reject as advertising, fraud, gambling and the like. It helps to order the
 * queue and may hold a text; it never refuses or removes one, and says on the item's page what it went by.
 *
 * <p>It imports moderation and below; the desk imports it, and shows its score. It is the last of the checks ({@link org.mingda.ranking.RankingSource}).
 *
 * <p><b>Why so plain.</b> The model is naive Bayes over runs of one to three folded characters, in three short classes ({@link org.mingda.ranking.NGrams},
 * {@link org.mingda.ranking.Counts}, {@link org.mingda.ranking.Weights}). Trials on some hundreds of texts compared it with logistic regression, with regression over
 * Bayes-weighted runs, with two and four characters, and with other ways to even out length: on texts of kinds that had been seen all catch 95 to 99 of a hundred, and none is
 * clearly better on kinds that had not. Bayes needs one pass, no step size, and its weights are ratios that can be told to a moderator. Of the libraries, Smile and Weka are GPL,
 * Mallet is hardly kept up, Tribuo and OpenNLP bring megabytes and formats of their own to store what is here one row of 50 KB; none says which characters spoke.
 *
 * <p><b>What it learns from.</b> The last decision by a person on each text ({@link org.mingda.ranking.DecidedTexts}); what the machine let pass teaches nothing, or the model would confirm
 * itself. Below {@link org.mingda.ranking.Learner#LEAST} of each kind it does nothing. {@link org.mingda.ranking.Learner} chooses the threshold on texts the model has not seen.
 *
 * <p><b>Versions.</b> Each training is a row; the one taken into use last judges. A moderator may go back to an earlier one, which then stays until somebody trains by hand or chooses another:
 * the nightly training keeps its model beside it.
 */
package org.mingda.ranking;
