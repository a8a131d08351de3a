package org.mingda.server;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database: its data source, by settings alone, and its tables, by migrations at start.
 *
 * <p>Migrations keep to the SQL that H2 and PostgreSQL share; what only PostgreSQL has (indexes for it) lives in a second folder that is
 * read there alone. Every bean that reads tables at start waits for this one with {@code @DependsOn("Database")}.
 */
@DataSourceDefinition(name = "java:app/jdbc/mingda", className = "${MPCONFIG=mingda.db.driver}", url = "${MPCONFIG=mingda.db.url}",
        user = "${MPCONFIG=mingda.db.user}", password = "${MPCONFIG=mingda.db.password}", minPoolSize = 2, maxPoolSize = 20, properties = {
            // no statement may hold its thread and its rows for ever, nor may readers queue up for a connection: they are told to come back
            "fish.payara.statement-timeout-in-seconds=${MPCONFIG=mingda.db.timeout}", "fish.payara.wrap-jdbc-objects=true", "fish.payara.max-wait-time-in-millis=10000"})
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Database.class.getClassLoader()).dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/" + product()).load().migrate();
    }

    /** Whether a statement can be run now. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private String product() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(java.util.Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
