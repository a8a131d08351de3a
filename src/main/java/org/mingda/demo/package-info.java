/**
 * The demonstration: content of the first start, unless {@code MINGDA_DEMO=false}. The texts lie as JSON and Markdown beside these classes; they are brought in by the same services
 * that people use, each act at its own time in the past ({@link org.mingda.server.TimeSource#at}), so that reviews, decisions, notices and the audit trail are as real
 * as the forum's own. All in one transaction: a start that is cut off leaves nothing half.
 *
 * <p>It may import everything; nobody imports it.
 */
package org.mingda.demo;
