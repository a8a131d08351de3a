/**
 * What the public may know of moderation: the report of each year (生态治理规定 art. 17 asks for one) and a log of every restriction and restoration.
 *
 * <p>It imports the rooms whose records it counts; nobody imports it. Everything is read from the decision records and kept nowhere else, so that report, log, statements and
 * audit cannot say different things.
 *
 * <p><b>No personal data.</b> The queries of the log select the day, the kind, the category, the act, the reason and whether a machine did it, and nothing else: names, words,
 * addresses, tokens and hours never leave the database, so no page or file can show them by mistake. Explanations are left out because moderators quote in them.
 *
 * <p><b>Files</b> carry the names of the code, the same in every language; pages have the words. Pages are stateless; files may be kept by any cache for
 * ten minutes.
 */
package org.mingda.transparency;
