/**
 * What two wordings of a text have otherwise, for people to read. Plain classes and one part of a page, {@code /difference/lines.xhtml}, which takes what
 * {@link org.mingda.difference.Difference#between} gives as {@code lines}.
 *
 * <p>It imports nothing of ours; articles' history, answers' history and sign-offs show their differences with it.
 */
package org.mingda.difference;
