/**
 * Ranking: a model that learns from this forum's own decisions which texts resemble what its moderators reject as advertising, fraud, gambling and the like. It helps to order the
 * queue and may hold a text; it never refuses or removes one, and says on the item's page what it went by.
 *
 * <p>It imports moderation and below; the desk imports it, and shows its score. It is the last of the checks ({@link org.mingda.ranking.RankingSource}).
 *
 * <p><b>Why so plain.</b> The model has one weight for each run of one to three folded characters ({@link org.mingda.ranking.NGrams}) and for each of a few manners of speaking
 * ({@link org.mingda.ranking.Manner}): the logarithm of naive Bayes ({@link org.mingda.ranking.Counts}) and a share of what parts the kinds with the widest margin
 * ({@link org.mingda.ranking.Margin}), added up. Trials learned from texts of one hand and judged those of another, some five hundred posts and 1,234 questions: Bayes alone held 82 of a hundred adverts
 * and 4 of a hundred questions, with manners and margin 90 and 2 to 3; of posts of which no two are alike, judged by the others, 24 and 78 adverts at 1 question. Two and four characters, other smoothing,
 * numbers written as one sign and logistic regression were no better. The weights are sums that can be told to a moderator. Of the libraries, Smile and Weka are GPL,
 * Mallet is hardly kept up, Tribuo and OpenNLP bring megabytes and formats of their own to store what is here one row of 50 KB; none says which characters spoke.
 *
 * <p><b>What it learns from.</b> The last decision by a person on each text ({@link org.mingda.ranking.DecidedTexts}); what the machine let pass teaches nothing, or the model would confirm
 * itself. Below {@link org.mingda.ranking.Learner#LEAST} of each kind it does nothing. {@link org.mingda.ranking.Learner} chooses the threshold on texts the model has not seen.
 *
 * <p><b>Versions.</b> Each training is a row; the one taken into use last judges. A moderator may go back to an earlier one, which then stays until somebody trains by hand or chooses another:
 * the nightly training keeps its model beside it.
 */
package org.mingda.ranking;
