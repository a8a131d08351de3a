package org.mingda.closing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.testing.ServiceTest;

/** Whoever adds a table says what becomes of it when a person's account is deleted. */
@ServiceTest
class FatesIT {

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    @Test
    void everyColumnThatRefersToAnAccountHasAFate() throws SQLException {
        assertThat(references()).as("columns that refer to account; add a line for each to Fates").isEqualTo(new TreeSet<>(Fates.all().keySet()));
    }

    @Test
    void everyAttributeThatIsAnAccountHasAFate() {
        Set<String> attributes = new TreeSet<>();
        em.getMetamodel().getEntities().forEach(entity -> collect(entity.getJavaType(), entity.getJavaType().getAnnotation(Table.class).name(), attributes));
        assertThat(attributes).isSubsetOf(Fates.all().keySet()).hasSizeGreaterThan(40);
    }

    @Test
    void everyTableIsAccountedFor() throws SQLException {
        Set<String> known = new TreeSet<>(Fates.FOLLOWING);
        known.addAll(Fates.IMPERSONAL);
        Fates.all().keySet().forEach(column -> known.add(column.split("\\.")[0]));
        assertThat(tables()).as("tables; say in Fates what becomes of each").isSubsetOf(known);
    }

    private static void collect(Class<?> type, String table, Set<String> attributes) {
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (field.getType() == Account.class && field.isAnnotationPresent(JoinColumn.class)) {
                    attributes.add(table + "." + field.getAnnotation(JoinColumn.class).name());
                } else if (field.isAnnotationPresent(Embedded.class)) {
                    collect(field.getType(), table, attributes);
                }
            }
        }
    }

    private Set<String> references() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String account = data.storesUpperCaseIdentifiers() ? "ACCOUNT" : "account";
            try (ResultSet keys = data.getExportedKeys(connection.getCatalog(), connection.getSchema(), account)) {
                while (keys.next()) {
                    found.add((keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME")).toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    private Set<String> tables() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
