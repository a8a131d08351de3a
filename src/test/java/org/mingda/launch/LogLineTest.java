package org.mingda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static final String FORGED = "x\r\n2026-01-31 12:00:00.000 INFO org.mingda: Administrator signed in\n2026\u2028a\u001b[2Jb\u202Ec\u0000";

    @Test
    void letsNobodyBeginALineOfTheLog() {
        LogRecord record = new LogRecord(Level.WARNING, "Letter could not be sent: " + FORGED);
        record.setThrown(new IllegalStateException(FORGED));

        String written = new LogLine().format(record);

        assertThat(written.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("  | "));
        assertThat(written).contains("\\u2028a\\u001b[2Jb\\u202ec\\u0000").doesNotContain("\u001b").doesNotContain("\u202E").doesNotContain("\r");
    }

    @Test
    void keepsTheTracesOfFaultsReadable() {
        LogRecord record = new LogRecord(Level.SEVERE, "Broken");
        record.setThrown(new IllegalStateException("here"));

        assertThat(new LogLine().format(record)).contains("SEVERE null: Broken").contains("  | java.lang.IllegalStateException: here").contains("\tat org.mingda.launch.LogLineTest");
    }
}
