/**
 * Reports: anybody says that a text which shows breaks the rules or the law, and learns what became of it.
 *
 * <p>It imports moderation, the desk and below; notification and audit hear of it through events. Its desk page includes parts of the desk's pages, which are files of the web
 * root and no classes.
 *
 * <p><b>One report for a text.</b> A {@link org.mingda.report.Report} is a review of kind {@value org.mingda.report.Report#KIND} about another review, so it stands in the one queue and
 * its decision is a {@link org.mingda.moderation.Decision}. All who complain of the text while it is open are its {@link org.mingda.report.Complainant}s: they count, they are read
 * together, and one decision answers all. The key of an open report is unique in the table, and so is that of an open complaint. Because those who complain are many and may
 * have no account, the review stands in the name of {@link org.mingda.account.Receiver}.
 *
 * <p><b>People without an account</b> are known by a salted hash of their network address while the report is open, and by nothing after it; forms and limits keep floods
 * away ({@link org.mingda.report.ReportSender}). They follow their report on a page with an unguessable address, and are answered by mail if they left an address. Illegal content and
 * personal data are official matters and get a number.
 *
 * <p><b>Weight</b> is reckoned from the decisions on somebody's earlier reports ({@link org.mingda.report.Credit}) and shown to moderators. It decides one thing only: whether he counts among
 * the independent complainants of standing who hide a text until a moderator has decided. People unknown never count, two accounts behind one address count once, and a
 * text whose report was dismissed is not hidden again with the same words. Hiding is a hold like screening's: the author has the statement of reasons at once, a new wording
 * does not end it, a moderator's decision does, on the report's page or on the text's own.
 */
package org.mingda.report;
