package org.mingda.report;

/** The versions a moderator has read: of the report, and of the text it is about. */
public record Seen(int report, int target) {
}
