package org.mingda.transparency;

/**
 * One number of the report.
 *
 * @param table  which table, label {@code transparency_table.decisions}
 * @param row    a name from the code, such as a kind of text
 * @param column a name from the code, such as a kind of decision
 * @param value  a count, or minutes in the table of times
 */
public record Figure(String table, String row, String column, long value) {
}
