package org.mingda.transparency;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.mingda.kernel.Slice;

/**
 * The report and the log as files. Their names are those of the code, in every language the same, so that programs can read them from year to year. A figure that cannot be told yet is a dash in the one and null in
 * the other.
 */
public final class ReportFiles {

    private static final String NONE = "–";

    private ReportFiles() {
    }

    private static JsonValue value(Long figure) {
        return figure == null ? JsonValue.NULL : Json.createValue(figure);
    }

    public static String csv(YearReport report) {
        Csv csv = new Csv().line("year", "table", "row", "column", "value");
        report.figures().forEach(f -> csv.line(report.year(), f.table(), f.row(), f.column(), f.value() == null ? NONE : f.value()));
        return csv.toString();
    }

    public static String json(YearReport report) {
        JsonObjectBuilder tables = Json.createObjectBuilder();
        for (FigureTable table : report.getTables()) {
            JsonObjectBuilder rows = Json.createObjectBuilder();
            for (String row : table.rows()) {
                JsonObjectBuilder columns = Json.createObjectBuilder();
                table.columns().forEach(column -> columns.add(column, value(table.value(row, column))));
                rows.add(row, columns);
            }
            tables.add(table.name(), rows);
        }
        return Json.createObjectBuilder().add("year", report.year()).add("complete", report.complete()).add("tables", tables).build().toString();
    }

    public static String csv(List<LogEntry> entries) {
        Csv csv = new Csv().line("day", "kind", "category", "action", "reason", "by", "appeal");
        entries.forEach(e -> csv.line(e.day(), e.kind(), e.category(), e.action(), e.reason() == null ? "" : e.reason(), e.getBy(), e.appeal()));
        return csv.toString();
    }

    public static String json(Slice<LogEntry> slice) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        slice.items().forEach(e -> entries.add(Json.createObjectBuilder().add("day", e.day().toString()).add("kind", e.kind()).add("category", e.category())
                .add("action", e.action().name()).add("reason", e.reason() == null ? "" : e.reason().name()).add("by", e.getBy()).add("appeal", e.appeal())));
        return Json.createObjectBuilder().add("page", slice.page()).add("pages", slice.getPages()).add("total", slice.total()).add("entries", entries).build().toString();
    }
}
