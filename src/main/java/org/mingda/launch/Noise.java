package org.mingda.launch;

import java.io.IOException;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/** Drops the server's messages that are harmless, come at every start or whenever somebody pleases, and teach readers to overlook warnings. */
public final class Noise implements Filter {
    /** Beginnings of such messages as they are shown. */
    private static final List<String> HARMLESS = List.of(
            // three certificates in the server's own trust store are out of date; each is printed over 60 lines
            "The SSL certificate with alias ",
            // the answer to our own command that switches the metrics page off
            "Unprocessed event :",
            // the forum's pool uses the driver through its data source, so the registration is not missed
            "The web application [unknown] registered the JDBC driver",
            // first of two passes over the data source definition; the second one finds the values
            "MicroProfile Config: property 'mingda.db",
            // an embedded value that refers to another entity; it is never null here anyway
            "isNullAllowed is reset to false");

    private static final String ADDRESS_DECODER = "org.glassfish.grizzly.http.util.URLDecoder";

    /** The server's ends of a reader's connection; the database's and the mail server's are others. */
    private static final List<String> READERS_CONNECTION = List.of("org.glassfish.grizzly.http.io.", "org.glassfish.grizzly.nio.NIOConnection");

    private static final int DEEPEST = 20;
    private static final LogLine TEXT = new LogLine();

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = String.valueOf(TEXT.formatMessage(record));
        return HARMLESS.stream().noneMatch(message::startsWith) && !isBrokenAddress(record.getThrown()) && !isGone(record.getThrown());
    }

    /** A reader closed the page before the answer had arrived: nobody's mistake, at any time, and over 100 lines. */
    private static boolean isGone(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(DEEPEST).filter(IOException.class::isInstance).flatMap(t -> Stream.of(t.getStackTrace()))
                .anyMatch(frame -> READERS_CONNECTION.stream().anyMatch(frame.getClassName()::startsWith));
    }

    /** A broken percent escape in an address: its sender's mistake, which the server meets before the forum does, and prints over 30 lines. */
    private static boolean isBrokenAddress(Throwable thrown) {
        return thrown != null && thrown.getStackTrace().length > 0 && thrown.getStackTrace()[0].getClassName().equals(ADDRESS_DECODER);
    }
}
