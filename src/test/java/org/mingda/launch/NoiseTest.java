package org.mingda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static LogRecord thrown(String place) {
        IllegalStateException thrown = new IllegalStateException("Unexpected termination");
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement(place, "decode", null, 1)});
        LogRecord line = new LogRecord(Level.SEVERE, "An exception or error occurred in the container during the request processing");
        line.setThrown(thrown);
        return line;
    }

    @Test
    void keepsAnybodysBrokenAddressesOutOfTheLog() {
        assertThat(new Noise().isLoggable(thrown("org.glassfish.grizzly.http.util.URLDecoder"))).isFalse();
    }

    @Test
    void letsEveryOtherErrorThrough() {
        assertThat(new Noise().isLoggable(thrown("org.mingda.home.IndexPage"))).isTrue();
        assertThat(new Noise().isLoggable(new LogRecord(Level.WARNING, "The disk is nearly full"))).isTrue();
    }

    @Test
    void dropsWhatEveryStartSays() {
        assertThat(new Noise().isLoggable(new LogRecord(Level.WARNING, "Unprocessed event : x"))).isFalse();
    }

    private static LogRecord cut(String place, Throwable thrown) {
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("sun.nio.ch.SocketDispatcher", "write", null, 1), new StackTraceElement(place, "flush", null, 1)});
        LogRecord line = new LogRecord(Level.WARNING, "Exception processing ErrorPage[errorCode=0, location=/error]");
        line.setThrown(new IllegalStateException(thrown));
        return line;
    }

    @Test
    void keepsReadersWhoLeaveEarlyOutOfTheLog() {
        assertThat(new Noise().isLoggable(cut("org.glassfish.grizzly.http.io.OutputBuffer", new IOException("Broken pipe")))).isFalse();
        assertThat(new Noise().isLoggable(cut("org.glassfish.grizzly.nio.NIOConnection", new IOException("Connection is closed")))).isFalse();
    }

    @Test
    void tellsOfOtherConnectionsThatBreak() {
        assertThat(new Noise().isLoggable(cut("org.postgresql.core.PGStream", new IOException("Broken pipe")))).isTrue();
        assertThat(new Noise().isLoggable(cut("org.glassfish.grizzly.http.io.OutputBuffer", new IllegalStateException("our own mistake")))).isTrue();
    }
}
