package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingda.testing.EntityColumns;
import org.mingda.testing.EntityColumns.Expected;
import org.mingda.testing.ServiceTest;

/** Holds the entities to the tables that the migrations make: columns, kinds, lengths, what may be null, and sequences. */
@ServiceTest
class SchemaIT {
    /** Columns without a limit of their own report none or a huge one; their limit is the entity's alone. */
    private static final long UNLIMITED = 1_000_000;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource dataSource;

    @Test
    void everyAttributeHasItsColumn() throws SQLException {
        Map<String, Column> columns = columns();
        List<String> complaints = new ArrayList<>();
        for (Expected expected : expected()) {
            Column column = columns.get(expected.place());
            if (column == null) {
                complaints.add(expected.place() + " is missing");
            } else {
                complaints.addAll(column.complaints(expected));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyColumnThatMustBeFilledHasItsAttribute() throws SQLException {
        List<String> known = expected().stream().map(Expected::place).toList();
        List<String> tables = expected().stream().map(Expected::table).distinct().toList();
        assertThat(columns().values()).filteredOn(column -> tables.contains(column.table()) && !column.nullable() && !column.filled())
                .extracting(Column::place).isSubsetOf(known);
    }

    @Test
    void everySequenceCountsInTheStepsOfItsGenerator() throws SQLException {
        Map<String, Long> steps = new HashMap<>();
        read("select sequence_name, increment from information_schema.sequences", row -> steps.put(low(row, 1), row.getLong(2)));
        Map<String, Long> wanted = new HashMap<>();
        em.getMetamodel().getEntities().forEach(entity -> wanted.putAll(EntityColumns.sequencesOf(entity.getJavaType())));
        assertThat(steps).containsAllEntriesOf(wanted);
    }

    private List<Expected> expected() {
        return em.getMetamodel().getEntities().stream().flatMap(entity -> EntityColumns.of(entity.getJavaType()).stream()).toList();
    }

    private Map<String, Column> columns() throws SQLException {
        Map<String, Column> columns = new HashMap<>();
        read("select table_name, column_name, data_type, is_nullable, character_maximum_length, column_default"
                + " from information_schema.columns where lower(table_schema) = 'public'", row -> {
            long length = row.getLong(5);
            Column column = new Column(low(row, 1), low(row, 2), low(row, 3), row.getString(4).equals("YES"),
                    length > 0 && length < UNLIMITED ? length : 0, row.getString(6) != null);
            columns.put(column.place(), column);
        });
        return columns;
    }

    private void read(String query, Row each) throws SQLException {
        try (Connection connection = dataSource.getConnection(); ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                each.take(rows);
            }
        }
    }

    private static String low(ResultSet row, int column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** A column as the database describes it; length 0 is no limit. */
    private record Column(String table, String name, String type, boolean nullable, long length, boolean filled) {
        String place() {
            return table + "." + name;
        }

        List<String> complaints(Expected expected) {
            List<String> complaints = new ArrayList<>();
            if (expected.kind().types().stream().noneMatch(type::startsWith)) {
                complaints.add(place() + " is " + type + ", the attribute wants " + expected.kind());
            }
            if (nullable != expected.nullable()) {
                complaints.add(place() + (nullable ? " may" : " may not") + " be null, the attribute says otherwise");
            }
            if (length > 0 && expected.length() > 0 && length != expected.length()) {
                complaints.add(place() + " takes " + length + " characters, the attribute " + expected.length());
            }
            return complaints;
        }
    }
}
