package org.mingda.transparency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of one table, laid out for the page.
 *
 * @param name    which table
 * @param rows    the names of its rows
 * @param columns the names of its columns
 * @param values  by row and column; what is absent is 0, what is null cannot be told
 */
public record FigureTable(String name, List<String> rows, List<String> columns, Map<String, Map<String, Long>> values) {

    static FigureTable of(String name, List<Figure> figures) {
        List<Figure> own = figures.stream().filter(f -> f.table().equals(name)).toList();
        Map<String, Map<String, Long>> values = new TreeMap<>();
        own.forEach(f -> values.computeIfAbsent(f.row(), r -> new TreeMap<>()).put(f.column(), f.value()));
        return new FigureTable(name, own.stream().map(Figure::row).distinct().toList(), own.stream().map(Figure::column).distinct().toList(), values);
    }

    public Long value(String row, String column) {
        return values.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }

    public String getName() {
        return name;
    }

    public List<String> getRows() {
        return rows;
    }

    public List<String> getColumns() {
        return columns;
    }
}
