/**
 * Choices: the asker accepts an answer, or takes that back, and says why. {@code /answer/TOKEN/choice}.
 *
 * <p>It imports answers and below; notification hears of it. Which answer is accepted now stands on the answer ({@link org.mingda.answer.Esteem}); this room keeps each step with its reason.
 *
 * <p>Reasons are a list and no free text: they reach the professional at once, and free words from one person to another would have to be reviewed first. To accept needs none; to take back does,
 * because somebody worked for it.
 */
package org.mingda.choice;
