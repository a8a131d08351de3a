package org.mingda.openid;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.mingda.kernel.Refusal;

/** An ID token (OpenID Connect Core 1.0, section 3.1.3.7), signed with RS256, which every service must be able to do. Others, and unsigned ones, are refused. */
final class IdToken {

    /** Two machines' clocks. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);
    /** Core, section 2: a subject has at most 255 ASCII characters. */
    static final int SUBJECT_MAX = 255;

    private final String signed;
    private final JsonObject head;
    private final JsonObject claims;
    private final byte[] signature;

    /** What a token has to say to be for us. */
    record Expected(String issuer, String client, String nonce) {
    }

    private IdToken(String signed, JsonObject head, JsonObject claims, byte[] signature) {
        this.signed = signed;
        this.head = head;
        this.claims = claims;
        this.signature = signature;
    }

    /** Takes a token apart; an IllegalArgumentException or JsonException if it is none. */
    static IdToken parsed(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a signed token");
        }
        return new IdToken(parts[0] + "." + parts[1], json(parts[0]), json(parts[1]), Base64.getUrlDecoder().decode(parts[2]));
    }

    /** The subject, if the signature holds and the token is for us and of now; a refusal otherwise. */
    String checked(JsonArray keys, Expected expected, Instant now) {
        String subject = claims.getString("sub", "");
        boolean good = "RS256".equals(head.getString("alg", "")) && keys.getValuesAs(JsonObject.class).stream().anyMatch(this::signedBy)
                && expected.issuer().equals(claims.getString("iss", "")) && isFor(expected.client())
                && expected.nonce().equals(claims.getString("nonce", "")) && now.isBefore(time("exp").plus(LEEWAY)) && now.isAfter(time("iat").minus(LEEWAY))
                && !subject.isEmpty() && subject.length() <= SUBJECT_MAX;
        if (!good) {
            throw new Refusal("openid.failed");
        }
        return subject;
    }

    /** For us alone, or for several with us as the one who asked. */
    private boolean isFor(String client) {
        JsonValue audience = claims.get("aud");
        List<String> all = audience instanceof JsonArray several ? several.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                : audience instanceof JsonString one ? List.of(one.getString()) : List.of();
        return all.contains(client) && client.equals(claims.getString("azp", all.size() == 1 ? client : ""));
    }

    private Instant time(String claim) {
        return Instant.ofEpochSecond(claims.getJsonNumber(claim).longValue());
    }

    private boolean signedBy(JsonObject key) {
        String id = head.getString("kid", null);
        if (!"RSA".equals(key.getString("kty", "")) || id != null && !id.equals(key.getString("kid", id)) || !"sig".equals(key.getString("use", "sig"))) {
            return false;
        }
        try {
            PublicKey rsa = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(rsa);
            check.update(signed.getBytes(StandardCharsets.US_ASCII));
            return check.verify(signature);
        } catch (GeneralSecurityException unusable) {
            return false;
        }
    }

    private static BigInteger number(JsonObject key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(name)));
    }

    private static JsonObject json(String part) {
        return Json.createReader(new ByteArrayInputStream(Base64.getUrlDecoder().decode(part))).readObject();
    }
}
