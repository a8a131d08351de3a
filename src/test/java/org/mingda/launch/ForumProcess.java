package org.mingda.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The forum as people run it: {@code java -jar mingda.jar} in a process of its own, on a data folder that outlives it. */
public final class ForumProcess {
    private static final Path JAR = Path.of("target", "mingda.jar").toAbsolutePath();
    private static final String READY = "Mingda is ready";
    private static final long END_SECONDS = 60;

    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private Process process;

    /**
     * A forum that does not run yet.
     *
     * @param data folder of everything that is kept
     * @param settings as environment variables: of its database, none for the forum's own choice, and whatever else shall not be as it is by itself
     */
    public ForumProcess(Path data, int port, Map<String, String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
    }

    /** Without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and returns when it says that it is ready. */
    public void start() throws IOException {
        Files.createDirectories(data);
        process = java().redirectErrorStream(true).start();
        awaitReady();
    }

    /** Runs a command of the jar on the same data folder and returns what it printed, with its exit status in front. */
    String command(String... words) throws IOException, InterruptedException {
        Process command = java(words).redirectErrorStream(true).start();
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return command.waitFor() + " " + said;
    }

    private ProcessBuilder java(String... words) {
        // the C1 compiler alone starts a third faster
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString()));
        line.addAll(List.of(words));
        ProcessBuilder java = new ProcessBuilder(line);
        java.environment().putAll(settings);
        java.environment().putAll(Map.of("MINGDA_DATA_DIR", data.toString(), "MINGDA_BIND", "127.0.0.1", "MINGDA_PORT", String.valueOf(port),
                "MINGDA_DEMO", "true",
                // a test does in a minute what people do in a day
                "MINGDA_UNLIMITED", "127.0.0.1"));
        return java;
    }

    private void awaitReady() throws IOException {
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                Thread reader = new Thread(() -> output.lines().forEach(rest -> { }), "forum's output");
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        throw new AssertionError("the forum ended before it was ready: " + said);
    }

    /** Takes its life at once, as {@code kill -9} does: no hook of the process runs. Returns when it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the process outlives its killing");
        }
    }

    /** Sees to it that nothing is left running. */
    public void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
