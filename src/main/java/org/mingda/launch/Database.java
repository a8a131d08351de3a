package org.mingda.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/**
 * The database that the forum will use, and the check that it can be used. The check signs in once with the WAR's own
 * driver before the server boots, since the server would answer a wrong password with stack traces.
 *
 * @param url JDBC address, of PostgreSQL or H2
 * @param user name to sign in with
 * @param password password to sign in with
 * @param patience seconds to go on trying while the database cannot be reached
 */
record Database(String url, String user, String password, int patience) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";
    /** SQL states of a server that is absent or not yet up; all others, such as a wrong password, do not mend by waiting. */
    private static final String UNREACHABLE = "08";
    private static final String STARTING_UP = "57P03";
    private static final Duration PAUSE = Duration.ofMillis(500);

    Database {
        if (!url.startsWith(POSTGRESQL) && !url.startsWith(H2)) {
            throw new CannotStart("MINGDA_DB_URL must begin with " + POSTGRESQL + " or " + H2 + ", but is '" + masked(url) + "'");
        }
    }

    /** Returns the class of the JDBC data source for this address. */
    String dataSourceClass() {
        return isPostgresql() ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource";
    }

    /**
     * Signs in once.
     *
     * @param libraries folder that holds the drivers' jars
     * @throws CannotStart if that is refused, or still impossible after that time
     */
    void check(Path libraries) {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driverJar(libraries)}, ClassLoader.getPlatformClassLoader())) {
            Driver driver = (Driver) loader.loadClass(isPostgresql() ? "org.postgresql.Driver" : "org.h2.Driver")
                    .getConstructor().newInstance();
            signIn(driver, Instant.now().plusSeconds(patience));
        } catch (IOException | ReflectiveOperationException broken) {
            throw new CannotStart("the database driver in this jar is damaged: " + broken.getMessage());
        }
    }

    private void signIn(Driver driver, Instant deadline) {
        while (true) {
            try {
                driver.connect(url, credentials()).close();
                return;
            } catch (SQLException refusal) {
                if (!mayPass(refusal) || !Instant.now().isBefore(deadline)) {
                    throw new CannotStart("cannot use the database " + masked(url) + " as user '" + user + "': "
                            + inOneLine(refusal) + " (see MINGDA_DB_URL, MINGDA_DB_USER, MINGDA_DB_PASSWORD)");
                }
                pause();
            }
        }
    }

    private Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        if (isPostgresql() && !url.contains("connectTimeout=")) {
            credentials.setProperty("connectTimeout", "5");
        }
        return credentials;
    }

    private boolean isPostgresql() {
        return url.startsWith(POSTGRESQL);
    }

    private URL driverJar(Path libraries) throws IOException {
        String jars = isPostgresql() ? "postgresql-*.jar" : "h2-*.jar";
        try (DirectoryStream<Path> found = Files.newDirectoryStream(libraries, jars)) {
            for (Path jar : found) {
                return jar.toUri().toURL();
            }
        }
        throw new IOException("no " + jars + " in " + libraries);
    }

    private static boolean mayPass(SQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        return state.startsWith(UNREACHABLE) || state.equals(STARTING_UP);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            throw new CannotStart("stopped while waiting for the database");
        }
    }

    private static String inOneLine(SQLException refusal) {
        Throwable cause = refusal.getCause();
        String why = cause == null ? "" : " [" + cause.getClass().getSimpleName() + ": " + cause.getMessage() + "]";
        return masked((refusal.getMessage() + why).replaceAll("\\s+", " ").strip());
    }

    private static String masked(String text) {
        return text.replaceAll("(?i)(password=)[^&;\\s]*", "$1***");
    }
}
