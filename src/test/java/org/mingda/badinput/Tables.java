package org.mingda.badinput;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a forum, looked at from beside it: how many rows each has, and how often they were changed. */
final class Tables implements AutoCloseable {

    /** Change without anybody's doing: what is seen, sent, compared and reminded of in the background; and the log of what was tried, refused or not. Drafts, and what
     * professionals state about their interests, are kept before the text they belong to is looked at, so that a refusal costs nobody his words. */
    private static final Set<String> MOVING = Set.of("account_session", "letter", "notice", "audit_entry", "audit_chain", "twin_text", "twin_key", "twin_cluster", "shadow_hit",
            "undo_slip", "spent_form", "data_copy", "credential_reminder", "follow_up", "draft", "declaration", "flyway_schema_history");

    private final Connection connection;
    private final Set<String> names = new TreeSet<>();
    private final String question;

    Tables(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        List<String> parts = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            read(tables);
        }
        try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"})) {
            read(tables);
        }
        for (String name : names) {
            parts.add("(select count(*) from " + name + ")");
            parts.add(isVersioned(name) ? "(select sum(version) from " + name + ")" : "0");
        }
        question = "select " + String.join(", ", parts);
    }

    private void read(ResultSet tables) throws SQLException {
        while (tables.next()) {
            String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
            if (!MOVING.contains(name)) {
                names.add(name);
            }
        }
    }

    private boolean isVersioned(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                if (none.getMetaData().getColumnName(i).equalsIgnoreCase("version") && none.getMetaData().getColumnType(i) == java.sql.Types.INTEGER) {
                    return true;
                }
            }
            return false;
        }
    }

    /** By table: rows, and changes to them where they are counted. */
    Map<String, String> now() throws SQLException {
        Map<String, String> now = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            int column = 1;
            for (String name : names) {
                now.put(name, row.getLong(column) + " rows, " + row.getLong(column + 1) + " changes");
                column += 2;
            }
        }
        return now;
    }

    /** What a query counts. */
    long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
