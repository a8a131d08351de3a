/**
 * Citations: statutes cited in people's texts. They become cards with the words in force on the day the text was written; a wrong one is hinted to its writer before he posts; when an article
 * changes, every text that cites it is marked and stands on a list for its author and the editors.
 *
 * <p>It imports statutes, moderation and below; answers and follow-ups import it and put {@code /citation/cards.xhtml} below their words. It knows no kind of text but by the name of its
 * review's kind ({@link org.mingda.citation.CitationService#CITING}), so that a further kind needs one word there and the cards on its page.
 *
 * <p><b>What counts as changed.</b> The cited article itself: its words on the day of the text are compared with those of the newest version. A law that changes elsewhere makes no work for
 * those who cite what stayed, or the list would be too long to be read. A version that does not apply yet counts already, with its day, because answers are read for years.
 *
 * <p><b>Day of a text.</b> The day it was handed in last, because that is when its author last looked at it.
 */
package org.mingda.citation;
