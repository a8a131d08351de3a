package org.mingda.launch;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * The log on standard output. Brief, it shows warnings and errors as one line each without stack traces, which are in the
 * log files; otherwise it shows everything.
 */
public final class ConsoleLog extends StreamHandler {
    private final boolean brief;

    /** Reads its two properties ({@code brief}, {@code formatter}) from the log manager, which makes it. */
    public ConsoleLog() {
        super(System.out, new LogLine());
        brief = Boolean.parseBoolean(LogManager.getLogManager().getProperty(ConsoleLog.class.getName() + ".brief"));
        setLevel(brief ? Level.WARNING : Level.ALL);
        setFilter(new Noise());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (isLoggable(record)) {
            super.publish(brief ? withoutTrace(record) : record);
            flush();
        }
    }

    /** Only flushes: standard output belongs to the process. */
    @Override
    public synchronized void close() {
        flush();
    }

    private static LogRecord withoutTrace(LogRecord record) {
        String message = firstLine(new LogLine().formatMessage(record));
        if (record.getThrown() != null) {
            message += " [" + firstLine(root(record.getThrown()).toString()) + "]";
        }
        LogRecord line = new LogRecord(record.getLevel(), message);
        line.setLoggerName(record.getLoggerName());
        line.setInstant(record.getInstant());
        return line;
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String firstLine(String text) {
        return String.valueOf(text).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
