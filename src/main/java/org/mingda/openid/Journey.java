package org.mingda.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.mingda.kernel.Token;

/**
 * What a visitor takes along to the other service and back, in a sealed cookie.
 *
 * @param state    comes back with him, so that nobody else's answer is taken for his
 * @param nonce    comes back inside the token
 * @param verifier proves to the service that who fetches the token is who sent him (PKCE, RFC 7636)
 * @param back     where he wanted to go
 * @param linking  the token of the account that he wants to link, or empty to sign in
 * @param left     when he left
 */
record Journey(String state, String nonce, String verifier, String back, String linking, Instant left) {

    /** Time to sign in over there. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    static Journey begun(String back, String linking, Instant now) {
        // RFC 7636, section 4.1: 43 to 128 characters
        return new Journey(Token.secret(), Token.secret(), Token.secret() + Token.secret(), back, linking, now);
    }

    String written() {
        return String.join("\n", state, nonce, verifier, back, linking, String.valueOf(left.getEpochSecond()));
    }

    /** The journey of a cookie, if it is not too long ago. */
    static Optional<Journey> read(String written, Instant now) {
        String[] parts = written.split("\n", -1);
        if (parts.length != 6) {
            return Optional.empty();
        }
        Journey journey = new Journey(parts[0], parts[1], parts[2], parts[3], parts[4], Instant.ofEpochSecond(Long.parseLong(parts[5])));
        return Optional.of(journey).filter(j -> now.isBefore(j.left.plus(LONGEST)));
    }

    boolean isOf(String givenState) {
        return givenState != null && MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), givenState.getBytes(StandardCharsets.UTF_8));
    }

    /** What the service is told beforehand of the verifier. */
    String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
