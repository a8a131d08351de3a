/**
 * Article pages of other sites, read from plain text and made articles: on {@code /desk/import}, and from the folder {@code import} of the data folder, which the command
 * {@code java -jar mingda.jar import FILE...} fills. Statutes' files in that folder are handed to {@code statute}.
 *
 * <p>It imports article and below, and statute. {@link org.mingda.importing.ArticlePage} reads the format and knows neither database nor page; its words are kept as they are.
 *
 * <p><b>Decisions.</b> What comes in is screened and put under the site's policies like any text: what screening holds waits in the queue, as a draft, what it refuses
 * is not taken at all. The editor who imports is the author who answers for it; the people named in its comments are shown as claimed and never get a
 * badge. A folder rather than a connection to the database, because H2 has one user at a time and because a command must also work while the forum
 * is down.
 */
package org.mingda.importing;
