package org.mingda.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an app and the forum work out alike from a shared secret and the time (RFC 6238, with what all apps can: HMAC-SHA-1, six digits, steps of 30 seconds). */
final class Totp {

    /** RFC 4226, section 4, R6: 160 bits are recommended. */
    static final int SECRET_BYTES = 20;
    static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final long STEP_SECONDS = 30;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {
    }

    static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a step (RFC 4226, section 5.3). */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-1 is missing", e);
        }
    }

    /** RFC 4648, section 6, without padding: what people type into the app where they cannot photograph the picture. */
    static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int kept = 0;
        for (byte b : secret) {
            bits = bits << 8 | b & 0xFF;
            kept += 8;
            while (kept >= 5) {
                kept -= 5;
                text.append(BASE32.charAt(bits >> kept & 31));
            }
        }
        if (kept > 0) {
            text.append(BASE32.charAt(bits << 5 - kept & 31));
        }
        return text.toString();
    }
}
