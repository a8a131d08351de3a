package org.mingda.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * One log record as {@code 2026-01-31 12:00:00.000 WARNING logger: message}, followed by the stack trace if there is one. Messages may hold words of strangers: no line
 * begins where they want one to begin, because a line end in a message is followed by a bar, and no sign of theirs steers the terminal of whoever reads the log.
 */
public final class LogLine extends Formatter {
    /** What a line begins with that goes on with the one before. */
    private static final String NEXT = "  | ";
    private static final Set<Integer> UNSEEN = Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE, (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    /** The text of a record. The server logs keys that only its loggers can translate, and no record carries the bundle. */
    @Override
    public synchronized String formatMessage(LogRecord record) {
        if (record.getResourceBundle() == null && record.getLoggerName() != null) {
            record.setResourceBundle(Logger.getLogger(record.getLoggerName()).getResourceBundle());
        }
        return super.formatMessage(record);
    }

    @Override
    public String format(LogRecord record) {
        StringWriter line = new StringWriter();
        line.append(TIME.format(record.getInstant().atZone(ZoneId.systemDefault()))).append(ZoneId.systemDefault().getRules().getOffset(record.getInstant()).toString()).append(' ')
                .append(record.getLevel().getName()).append(' ')
                .append(String.valueOf(record.getLoggerName())).append(": ")
                .append(harmless(formatMessage(record))).append(System.lineSeparator());
        if (record.getThrown() != null) {
            StringWriter trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace, true));
            line.append(NEXT).append(harmless(trace.toString().strip())).append(System.lineSeparator());
        }
        return line.toString();
    }

    /** With every line after the first set off, and signs that are not shown written out as {@code \\u001b}. */
    static String harmless(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n') {
                out.append(System.lineSeparator()).append(NEXT);
            } else if (c != '\t' && UNSEEN.contains(Character.getType(c))) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
