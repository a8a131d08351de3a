/**
 * Words every room uses and no room owns: refusals, tokens, text cleaning, Markdown, paging, time.
 *
 * <p>Nothing here knows a feature, a page or a table. Everyone may import it; it imports nothing of ours.
 * A ninth class is a sign that one of them belongs elsewhere.
 */
package org.mingda.kernel;
