/**
 * Reports: a reader says that a text which shows breaks the rules, and learns what became of it.
 *
 * <p>It imports moderation and below; notification and audit hear its decisions through moderation's events; nobody else imports it. Its desk page includes parts of the desk's pages,
 * which are files of the web root and no classes.
 *
 * <p><b>A report is a review</b> of kind {@value org.mingda.report.Report#KIND} about another review, so it stands in the one queue and every decision on it is a
 * {@link org.mingda.moderation.Decision} with its statement of reasons. Upholding it approves the report and takes the text down in one transaction; all open reports on the
 * same text are upheld with it. Dismissing it rejects the report alone.
 *
 * <p>Once for each reader and text: the key of an open report is unique in the table and emptied when it is closed, so that a reader may report again what happens later.
 */
package org.mingda.report;
