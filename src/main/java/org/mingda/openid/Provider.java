package org.mingda.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingda.kernel.Refusal;

/** Speaks to the other service: its description, its token endpoint, its keys. Asked anew each time: nobody signs in so often that a key of yesterday would be worth keeping. */
@ApplicationScoped
public class Provider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** More than any description, key set or token answer. */
    private static final int ANSWER_MAX = 200_000;

    @Inject
    private OpenIdSettings settings;

    @Inject
    private Clock clock;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    /** Whether the operator has set a service. */
    boolean isOffered() {
        return settings.isActive();
    }

    /** Where to send somebody who sets out. */
    String entrance(Journey journey) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", settings.returnAddress());
        query.put("scope", "openid");
        query.put("state", journey.state());
        query.put("nonce", journey.nonce());
        query.put("code_challenge", journey.challenge());
        query.put("code_challenge_method", "S256");
        String endpoint = description().getString("authorization_endpoint");
        return endpoint + (endpoint.contains("?") ? "&" : "?") + form(query);
    }

    /** Who came back with this code, by the service's own name for him. Refuses what does not hold. */
    String subject(String code, Journey journey) {
        try {
            JsonObject description = description();
            Map<String, String> form = new LinkedHashMap<>();
            form.put("grant_type", "authorization_code");
            form.put("code", code);
            form.put("redirect_uri", settings.returnAddress());
            form.put("client_id", settings.clientId());
            form.put("code_verifier", journey.verifier());
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(description.getString("token_endpoint")))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form(form)));
            settings.clientSecret().ifPresent(secret -> request.header("Authorization", basic(settings.clientId(), secret)));
            IdToken token = IdToken.parsed(answer(request).getString("id_token"));
            JsonObject keys = answer(HttpRequest.newBuilder(URI.create(description.getString("jwks_uri"))));
            return token.checked(keys.getJsonArray("keys"), new IdToken.Expected(settings.issuer(), settings.clientId(), journey.nonce()), clock.instant());
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException malformed) {
            throw new Refusal("openid.failed");
        }
    }

    /** OpenID Connect Discovery 1.0, section 4. */
    private JsonObject description() {
        String issuer = settings.issuer();
        JsonObject description = answer(HttpRequest.newBuilder(URI.create((issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration")));
        if (!issuer.equals(description.getString("issuer", ""))) {
            throw new Refusal("openid.failed");
        }
        return description;
    }

    private JsonObject answer(HttpRequest.Builder request) {
        HttpRequest asked = request.header("Accept", "application/json").timeout(PATIENCE).build();
        if (!isPrivate(asked.uri())) {
            throw new Refusal("openid.failed");
        }
        try {
            HttpResponse<InputStream> response = client.send(asked, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(ANSWER_MAX);
                if (response.statusCode() != 200 || bytes.length == ANSWER_MAX) {
                    throw new Refusal("openid.failed");
                }
                return Json.createReader(new ByteArrayInputStream(bytes)).readObject();
            }
        } catch (IOException unreachable) {
            throw new Refusal("openid.unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("openid.unreachable");
        }
    }

    /** What comes without TLS may be anybody's, keys included; but on this machine nobody is between. */
    private static boolean isPrivate(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) || List.of("127.0.0.1", "localhost").contains(address.getHost());
    }

    /** RFC 6749, section 2.3.1: both are form-encoded first. */
    private static String basic(String id, String secret) {
        String pair = encoded(id) + ":" + encoded(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
