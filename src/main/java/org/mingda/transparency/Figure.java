package org.mingda.transparency;

/**
 * One number of the report.
 *
 * @param table  which table, label {@code transparency_table.decisions}
 * @param row    a name from the code, such as a kind of text
 * @param column a name from the code, such as a kind of decision
 * @param value  a count, minutes in the table of times, or whole percent in the table of agreement; null when there is nothing to reckon from
 */
public record Figure(String table, String row, String column, Long value) {
}
