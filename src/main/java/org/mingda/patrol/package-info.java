/**
 * Patrol: some approved texts, chosen at random, are looked at by a second moderator, so that the share of wrong approvals is known and not guessed.
 *
 * <p>It imports the desk and below; the public report reads its figures. A look is no decision: it is kept beside the approval and changes nothing, because the second moderator
 * judges freely only if nothing follows from it. Whoever differs is led to the text's own page and may act there like on any text.
 *
 * <p>The looking moderator sees the words and where they stand, not who wrote or approved them. Chosen are a share of all approvals, the machine's too
 * (论坛社区规定 asks for patrols; the share is a setting).
 */
package org.mingda.patrol;
