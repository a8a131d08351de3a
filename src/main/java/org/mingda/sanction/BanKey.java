package org.mingda.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingda.server.ServerSettings;
import org.mingda.shell.FormService;

/**
 * Makes the marks of banned people: HMAC-SHA256 under a key that all nodes share. Telephone numbers are few enough to try them all, so a plain hash would hide nothing. The key is drawn from
 * the forum's signing key in the database and from {@code MINGDA_SECRET}, where one is set; with it, a stolen copy of the database alone does not let marks be tried.
 */
@ApplicationScoped
public class BanKey {

    /** Hexadecimal digits of a mark. */
    static final int LENGTH = 64;

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private FormService forms;

    @Inject
    private ServerSettings server;

    private volatile byte[] key;

    String mailbox(String address) {
        return mark("email|" + Identity.mailbox(address));
    }

    String phone(String number) {
        return mark("phone|" + Identity.phone(number));
    }

    private String mark(String identity) {
        if (key == null) {
            key = hmac(forms.signingKey().getBytes(StandardCharsets.UTF_8), "bans|" + server.secret().orElse(""));
        }
        return HexFormat.of().formatHex(hmac(key, identity));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }
}
