package org.mingda.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Sends what the server prints past its own log, for example while it stops, to the log, line by line. */
final class StrayOutput extends ByteArrayOutputStream {
    private final Logger log;

    private StrayOutput(String name) {
        log = Logger.getLogger(name);
    }

    /** Diverts standard output and error of all code that runs from now on; streams already held are not touched. */
    static void divert() {
        System.setOut(new PrintStream(new StrayOutput("stdout"), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new StrayOutput("stderr"), true, StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void flush() {
        String text = toString(StandardCharsets.UTF_8);
        reset();
        text.lines().filter(line -> !line.isBlank()).forEach(log::info);
    }
}
