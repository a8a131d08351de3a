package org.mingda.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the forum on this machine for a page, as a reader would. */
final class Visitor {
    static final int OK = 200;
    /** No answer at all. */
    static final int NONE = 0;
    /** The first page of a cold server takes a few seconds on a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;

    Visitor(Settings settings) {
        this.settings = settings;
    }

    /** Returns the HTTP status of the page, or {@link #NONE}. */
    int status(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host() + ":" + settings.port() + path))
                    .timeout(PATIENCE).build();
            HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return NONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    private String host() throws IOException {
        InetAddress address = InetAddress.getByName(settings.bind());
        String host = (address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address).getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
