package org.mingda.launch;

import java.util.List;
import java.util.stream.Stream;

/** How the server takes connections in: commands for its start. What is said here holds before the forum sees a request. */
public final class Connector {
    private static final String NETWORK = "set configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String TRANSPORT = NETWORK + "transports.transport.tcp.";
    private static final String TEXT_TYPES = "text/html,text/css,text/javascript,text/plain,text/xml,application/json,"
            + "application/javascript,application/xml,application/atom+xml,image/svg+xml";

    private Connector() {
    }

    /** The commands of a forum that listens on this address. */
    static List<String> commands(String bind) {
        return Stream.concat(Stream.of(LISTENER + "address=" + bind,
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=" + TEXT_TYPES), limits().stream()).toList();
    }

    /** What tests need too, so that they meet the server that people meet. */
    public static List<String> limits() {
        return List.of(
                HTTP + "server-header=false",
                HTTP + "xframe-options=false",
                // any byte is let through: the forum itself refuses broken UTF-8, with a page, where the server would do so without a word
                HTTP + "uri-encoding=ISO-8859-1",
                // a connection on which nothing moves, before, in and between requests, in seconds
                HTTP + "timeout-seconds=20",
                TRANSPORT + "idle-key-timeout-seconds=20",
                // one read of a body, one write to somebody who does not take the answer
                TRANSPORT + "read-timeout-millis=10000",
                TRANSPORT + "write-timeout-millis=20000",
                // a few hundred connections per thread; the rest waits in the system's queue
                TRANSPORT + "max-connections-count=4096",
                HTTP + "header-buffer-length-bytes=16384",
                HTTP + "max-request-headers=64",
                HTTP + "max-request-parameters=1000",
                // a proxy speaks HTTP/1.1 to the forum; streams that are opened and reset by the thousand have no place then
                HTTP + "http2-enabled=false",
                HTTP + "websockets-support-enabled=false");
    }
}
