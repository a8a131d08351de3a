package org.mingda.report;

/**
 * A moderator has decided on a report: each who complained hears of it.
 *
 * @param upheld whether the text went, or was gone
 */
public record ReportAnswered(Complainant complainant, boolean upheld) {
}
