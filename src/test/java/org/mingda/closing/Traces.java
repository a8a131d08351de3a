package org.mingda.closing;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mingda.server.ServerSettings;

/** Looks for words in every column of every table, and in every file of the data folder. Part of the test archive only. */
@Stateless
public class Traces {

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    @Inject
    private ServerSettings server;

    /** Where any of these words stand: {@code table.column: word}, or the name of a file. */
    public List<String> of(List<String> words) throws SQLException, IOException {
        List<String> found = new ArrayList<>(files(words));
        try (Connection connection = database.getConnection()) {
            for (String column : columns(connection)) {
                for (String word : words) {
                    if (holds(connection, column.split("\\."), word)) {
                        found.add(column + ": " + word);
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(Connection connection, String[] place, String word) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from " + place[0] + " where " + place[1] + " like ?")) {
            query.setString(1, "%" + word + "%");
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getLong(1) > 0;
            }
        }
    }

    private static List<String> columns(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery("select table_name, column_name, data_type from information_schema.columns where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'")) {
            while (rows.next()) {
                String type = rows.getString(3).toLowerCase(Locale.ROOT);
                if (type.contains("char") || type.contains("text")) {
                    columns.add((rows.getString(1) + "." + rows.getString(2)).toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }

    private List<String> files(List<String> words) throws IOException {
        Path root = server.dataDirectory();
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                words.stream().filter(word -> bytes.contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        .forEach(word -> found.add(root.relativize(file) + ": " + word));
            }
        }
        return found;
    }
}
