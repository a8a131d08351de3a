package org.mingda.shell;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingda.kernel.Token;

/**
 * The signed token of a form: {@code nonce.seconds.signature}. The signature covers nonce, time of issue and the visitor (his sign-in, or nobody), so a token
 * cannot be made elsewhere nor used by another. Good for {@link #VALID}: time enough to write a long question with breaks.
 */
@ApplicationScoped
public class FormToken {

    /** How long a form may stay open. */
    public static final Duration VALID = Duration.ofHours(12);
    /** The name of the hidden field. */
    public static final String FIELD = "form_token";

    @Inject
    private FormService forms;

    @Inject
    private Clock clock;

    private volatile SecretKeySpec key;

    /** A fresh token for this visitor. */
    public String issue(String visitor) {
        String head = Token.fresh() + "." + clock.instant().getEpochSecond();
        return head + "." + signature(head, visitor);
    }

    /** The nonce of a good token; empty when it is missing, foreign, altered, too old or another visitor's. */
    public Optional<String> nonce(String token, String visitor) {
        String[] parts = token == null ? new String[0] : token.split("\\.");
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        byte[] expected = signature(parts[0] + "." + parts[1], visitor).getBytes(StandardCharsets.US_ASCII);
        boolean genuine = MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8));
        long age = clock.instant().getEpochSecond() - Long.parseLong(parts[1]);
        return genuine && age >= 0 && age <= VALID.toSeconds() ? Optional.of(parts[0]) : Optional.empty();
    }

    private String signature(String head, String visitor) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal((head + "|" + visitor).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(sharedKey().getBytes(StandardCharsets.US_ASCII), "HmacSHA256");
        }
        return key;
    }

    /** Two nodes may both try to make the first key; the one that comes second reads the other's. */
    private String sharedKey() {
        try {
            return forms.signingKey();
        } catch (EJBException raced) {
            return forms.signingKey();
        }
    }
}
