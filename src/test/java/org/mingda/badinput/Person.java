package org.mingda.badinput;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Somebody at the forum, with his cookies. Each of his requests seems to come from another network address, so that no limit on addresses keeps it from the forms behind. */
final class Person {

    static final String URLENCODED = "application/x-www-form-urlencoded";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ADDRESSES = IntStream.range(1, 255).mapToObj(host -> "10.0.0." + host).toList();
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    private final String site;
    private final String name;
    private final String password;
    private HttpClient client;

    /** @param name to sign in with; null for somebody without an account */
    Person(String site, String name, String password) throws IOException {
        this.site = site;
        this.name = name;
        this.password = password;
        signIn();
    }

    /** What the forum must be told so that it believes these addresses and counts nothing that comes from them. */
    static Map<String, String> settings() {
        return Map.of("MINGDA_PROXIES", "1", "MINGDA_UNLIMITED", String.join(",", ADDRESSES));
    }

    /** Signs in, again if need be. */
    void signIn() throws IOException {
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
        if (name != null) {
            HtmlForm form = HtmlForm.all("/sign-in", get("/sign-in").body()).stream().filter(f -> f.id().equals("sign-in")).findFirst().orElseThrow();
            HttpResponse<String> answer = post("/sign-in", URLENCODED, new Body(form).typed("name", name).typed("password", password).pressed("submit").urlencoded());
            if (answer.statusCode() != 303) {
                throw new AssertionError(name + " cannot sign in: " + answer.statusCode());
            }
        }
    }

    /** @param path with its query, percent-encoded as it shall be sent */
    HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String type, byte[] body) throws IOException {
        return send(request(path).header("Origin", site).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** A GET with a header more. */
    HttpResponse<String> get(String path, String header, String value) throws IOException {
        return send(request(path).setHeader(header, value));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE).setHeader("X-Forwarded-For", ADDRESSES.get(REQUESTS.incrementAndGet() % ADDRESSES.size()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public String toString() {
        return name == null ? "nobody" : name.replaceAll("@.*", "");
    }
}
