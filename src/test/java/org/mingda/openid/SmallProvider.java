package org.mingda.openid;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** An OpenID Connect service of one person, as small as the standard allows, that a test can make lie. */
final class SmallProvider implements AutoCloseable {

    static final String CLIENT = "mingda";
    static final String CODE = "the-code";

    private final HttpServer server;
    private final KeyPair keys;
    private final String subject;
    /** From the address that the person was sent to, as a real service would remember them. */
    String nonce = "";
    String challenge = "";
    String issuer;
    Instant now = Instant.now();
    UnaryOperator<String> lie = claims -> claims;
    KeyPair signer;
    String algorithm = "RS256";

    SmallProvider(String subject) throws IOException, GeneralSecurityException {
        this.subject = subject;
        this.keys = fresh();
        this.signer = keys;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", e -> answer(e, 200, "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
                + "/authorize\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer + "/keys\"}"));
        server.createContext("/keys", e -> answer(e, 200, "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\"}," + jwk() + "]}"));
        server.createContext("/token", this::token);
        server.start();
    }

    static KeyPair fresh() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String verifier = form.replaceFirst(".*code_verifier=([^&]*).*", "$1");
        boolean good = form.contains("code=" + CODE + "&") && text(sha256(verifier)).equals(challenge)
                && exchange.getRequestHeaders().getFirst("Authorization").equals("Basic " + Base64.getEncoder().encodeToString((CLIENT + ":geheim").getBytes(StandardCharsets.UTF_8)));
        answer(exchange, good ? 200 : 400, good ? "{\"id_token\":\"" + idToken() + "\",\"token_type\":\"Bearer\"}" : "{}");
    }

    private String idToken() {
        String claims = lie.apply("{\"iss\":\"" + issuer + "\",\"sub\":\"" + subject + "\",\"aud\":\"" + CLIENT + "\",\"nonce\":\"" + nonce + "\",\"iat\":"
                + now.getEpochSecond() + ",\"exp\":" + now.plusSeconds(300).getEpochSecond() + "}");
        String signed = text(("{\"alg\":\"" + algorithm + "\",\"kid\":\"1\"}").getBytes(StandardCharsets.UTF_8)) + "." + text(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String jwk() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"kty\":\"RSA\",\"kid\":\"1\",\"use\":\"sig\",\"n\":\"" + text(key.getModulus().toByteArray()) + "\",\"e\":\"" + text(key.getPublicExponent().toByteArray()) + "\"}";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
