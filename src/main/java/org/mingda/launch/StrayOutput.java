package org.mingda.launch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Takes what libraries print past the log: the server while it stops, a driver that cannot connect. */
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

    /** Runs something whose own prints would stand between the reader and the one line that matters, such as a driver's. */
    static void swallow(Runnable noisy) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            noisy.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Override
    public synchronized void flush() {
        String text = toString(StandardCharsets.UTF_8);
        reset();
        text.lines().filter(line -> !line.isBlank()).forEach(log::info);
    }
}
