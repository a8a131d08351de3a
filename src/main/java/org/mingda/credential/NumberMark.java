package org.mingda.credential;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingda.server.ServerSettings;
import org.mingda.shell.FormService;

/**
 * Keeps beside a sealed number a keyed hash of it, by which equal numbers are found: HMAC-SHA256 under a key from the forum's signing key and {@code MINGDA_SECRET}. There are few enough numbers to
 * try them all, so a plain hash would hide nothing. A query gives the number and the column is compared with its mark; what was read is a mark already and stays one.
 */
@Converter
public class NumberMark implements AttributeConverter<String, String> {

    /** Hexadecimal digits of a mark; no number is as long. */
    static final int LENGTH = 64;
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{" + LENGTH + "}");
    private static final String ALGORITHM = "HmacSHA256";
    private static volatile byte[] key;

    @Override
    public String convertToDatabaseColumn(String number) {
        return number == null || MARK.matcher(number).matches() ? number : mark(number);
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column;
    }

    private static String mark(String number) {
        if (key == null) {
            String secret = CDI.current().select(ServerSettings.class).get().secret().orElse("");
            key = hmac(CDI.current().select(FormService.class).get().signingKey().getBytes(StandardCharsets.UTF_8), "numbers|" + secret);
        }
        return HexFormat.of().formatHex(hmac(key, number));
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
