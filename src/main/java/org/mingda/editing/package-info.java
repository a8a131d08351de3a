/**
 * The editors' pages: the list of all articles, the form with its preview, the history with its differences.
 *
 * <p>It imports article and below; nobody imports it. The acts themselves are {@code article.EditingService}'s, which the demonstration and the import use as well.
 */
package org.mingda.editing;
