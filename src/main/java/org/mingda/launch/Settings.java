package org.mingda.launch;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What the launcher must know before there is a forum. A setting {@code mingda.x.y} is the system property of that name,
 * else the environment variable {@code MINGDA_X_Y}, else the default; blank counts as not set. This is the order of
 * MicroProfile Config, by which the forum reads the same names.
 *
 * @param bind address to listen on
 * @param port TCP port to listen on
 * @param threads most requests answered at once
 * @param data folder of everything that is kept
 * @param database where the content is
 * @param logToConsole whether the log goes to standard output instead of files
 */
record Settings(String bind, int port, int threads, Path data, Database database, boolean logToConsole) {

    /** 8 per core on a small machine: measured to halve the slowest answers under saturation, compared with 200. */
    private static final int THREADS = 16;

    /** Reads all settings and publishes what was resolved as system properties, where the forum reads them. */
    static Settings resolve() {
        int port = number("mingda.port", 8080, 1, 65_535);
        Path data = Path.of(text("mingda.data.dir", "data")).toAbsolutePath().normalize();
        publish("mingda.port", String.valueOf(port));
        publish("mingda.data.dir", data.toString());
        publish("mingda.public.url", text("mingda.public.url", "http://localhost:" + port));
        return new Settings(text("mingda.bind", "0.0.0.0"), port, number("mingda.threads", THREADS, 2, 1_000), data,
                database(data), text("mingda.log", "file").equals("console"));
    }

    private static Database database(Path data) {
        Database database = new Database(
                text("mingda.db.url", "jdbc:h2:file:" + data.resolve("mingda") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"),
                text("mingda.db.user", "mingda"), text("mingda.db.password", "mingda"), number("mingda.db.wait", 0, 0, 3_600));
        publish("mingda.db.url", database.url());
        publish("mingda.db.user", database.user());
        publish("mingda.db.password", database.password());
        publish("mingda.db.driver", database.dataSourceClass());
        return database;
    }

    private static void publish(String name, String value) {
        System.setProperty(name, value);
    }

    private static int number(String name, int otherwise, int least, int most) {
        String text = text(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with the range
        }
        throw new CannotStart(variable(name) + " must be a number from " + least + " to " + most + ", but is '" + text + "'");
    }

    private static String text(String name, String otherwise) {
        String property = System.getProperty(name);
        String value = property == null || property.isBlank() ? System.getenv(variable(name)) : property;
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static String variable(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
