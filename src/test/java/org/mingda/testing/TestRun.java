package org.mingda.testing;

import fish.payara.micro.PayaraMicro;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingda.launch.Connector;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares one run of tests before Arquillian reads its configuration: a database, a mail server, a free port, and from
 * these the command line of the one server that all tests of the run share. The database is chosen by the system property
 * {@code mingda.test.database}: {@code h2} (default), {@code postgresql}, or {@code none} for tests without a server and for suites, which choose by themselves;
 * {@code mingda.test.fork} tells runs apart that go on side by side.
 */
public final class TestRun implements LauncherSessionListener {
    private static final String FORK = System.getProperty("mingda.test.fork", "1");
    private static final Path WORK = Path.of("target", "test-run-" + FORK).toAbsolutePath();
    /** The slowest start seen was 7 s; a busy machine may take many times that. */
    private static final Duration POSTGRES_PATIENCE = Duration.ofMinutes(2);
    private static int port;

    private static EmbeddedPostgres postgres;

    /** Returns the address of the server of this run, without a slash at the end. */
    public static String address() {
        return "http://127.0.0.1:" + port;
    }

    /**
     * Settings, as environment variables, of a database that only one test uses: an empty one in the PostgreSQL of this run, or none, which leaves a forum
     * with the H2 file in its own data folder.
     */
    public static Map<String, String> databaseOfItsOwn(String name) {
        if (postgres == null) {
            return Map.of();
        }
        try (Connection administrator = postgres.getPostgresDatabase().getConnection(); Statement statement = administrator.createStatement()) {
            statement.execute("create database " + name);
            return Map.of("MINGDA_DB_URL", addressOf(name), "MINGDA_DB_USER", "postgres", "MINGDA_DB_PASSWORD", "postgres");
        } catch (SQLException refused) {
            throw new IllegalStateException("The tests' PostgreSQL makes no database", refused);
        }
    }

    private static String addressOf(String database) {
        return postgres.getJdbcUrl("postgres", database).replaceAll("\\?.*", "");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("mingda.test.database", "h2");
        if (!database.equals("none")) {
            prepare(database);
        }
    }

    /** Prepares a run on {@code h2} or {@code postgresql}, once a process. */
    public static void prepare(String kind) {
        startAfresh();
        port = freePort();
        Map<String, String> database = kind.equals("postgresql") ? startPostgres() : h2();
        System.setProperty("mingda.test.server", locationOf(PayaraMicro.class));
        System.setProperty("mingda.test.java", joined(javaOptions(database)));
        System.setProperty("mingda.test.options", joined(serverOptions()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Mailbox.close();
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException lingering) {
                throw new UncheckedIOException("PostgreSQL did not stop", lingering);
            }
        }
    }

    private static void startAfresh() {
        try {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            if (Files.exists(WORK)) {
                try (Stream<Path> old = Files.walk(WORK)) {
                    old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static List<String> javaOptions(Map<String, String> database) {
        // the C1 compiler alone starts a third faster, and no test measures speed
        List<String> options = new ArrayList<>(List.of("-Xmx640m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + made("tmp"),
                // tests of limits come through a proxy, by their word, from elsewhere; all others are not counted
                "-Dmingda.proxies=1", "-Dmingda.unlimited=127.0.0.1", "-Dmingda.db.timeout=20",
                "-Dmingda.demo=false", "-Dmingda.data.dir=" + made("data"), "-Dmingda.public.url=" + address(),
                "-Dmingda.smtp.host=127.0.0.1", "-Dmingda.smtp.port=" + Mailbox.open(), "-Dmingda.smtp.from=forum@example.org",
                "-Dmingda.smtp.starttls=false"));
        database.forEach((name, value) -> options.add("-Dmingda.db." + name + "=" + value));
        return options;
    }

    private static List<String> serverOptions() {
        return List.of("--nohazelcast", "--disablephonehome", "--port", String.valueOf(port), "--contextroot", "/",
                "--rootdir", made("server"), "--prebootcommandfile", beforeBoot());
    }

    private static String beforeBoot() {
        try {
            List<String> commands = new ArrayList<>(Connector.limits());
            commands.add("set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1");
            return Files.write(WORK.resolve("before-boot.txt"), commands).toString();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Map<String, String> h2() {
        return Map.of("driver", "org.h2.jdbcx.JdbcDataSource", "url", "jdbc:h2:mem:mingda;DB_CLOSE_DELAY=-1",
                "user", "sa", "password", "sa");
    }

    private static Map<String, String> startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder().setPGStartupWait(POSTGRES_PATIENCE).start();
            return Map.of("driver", "org.postgresql.ds.PGSimpleDataSource", "url", addressOf("postgres"), "user", "postgres", "password", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException("The tests could not start their own PostgreSQL", failed);
        }
    }

    private static String made(String folder) {
        try {
            return Files.createDirectories(WORK.resolve(folder)).toString();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static String locationOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
    }

    /** The connector splits its options at spaces that have no backslash before them. */
    private static String joined(List<String> options) {
        return String.join(" ", options.stream().map(option -> option.replace(" ", "\\ ")).toList());
    }
}
