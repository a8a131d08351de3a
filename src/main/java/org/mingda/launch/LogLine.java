package org.mingda.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** One log record as {@code 2026-01-31 12:00:00.000 WARNING logger: message}, followed by the stack trace if there is one. */
public final class LogLine extends Formatter {
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
                .append(formatMessage(record)).append(System.lineSeparator());
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(line, true));
        }
        return line.toString();
    }
}
