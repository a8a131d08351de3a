package org.mingda.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Single requests as no browser sends them: any method, any header, from any address by the word of the proxy before the forum. Keeps no cookies, follows no redirects. */
public final class PlainRequest {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest.Builder request;

    private PlainRequest(HttpRequest.Builder request) {
        this.request = request;
    }

    /** A request to an address, from one that nobody uses (RFC 5737, RFC 3849). */
    public static PlainRequest from(String client, String address) {
        return new PlainRequest(HttpRequest.newBuilder(URI.create(address)).header("X-Forwarded-For", client));
    }

    public PlainRequest with(String header, String value) {
        request.header(header, value);
        return this;
    }

    public HttpResponse<String> get() throws IOException {
        return send("GET", "");
    }

    /** Sends a form as a page of the site would. */
    public HttpResponse<String> post(String site, Map<String, String> form) throws IOException {
        request.header("Origin", site).header("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", form.entrySet().stream().map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue())).collect(Collectors.joining("&")));
    }

    public HttpResponse<String> send(String method, String body) throws IOException {
        try {
            return CLIENT.send(request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
