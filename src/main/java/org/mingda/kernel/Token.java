package org.mingda.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Short random names for public addresses, and long ones for secrets sent by mail or kept in cookies.
 *
 * <p>The alphabet leaves out 0 O 1 l I, so that a token can be read aloud. A public token of 12 characters carries 69 bits: with a
 * million rows the chance that any two ever meet is about 1 in a thousand million. A secret of 32 characters carries 186 bits.
 */
public final class Token {

    /** Length of a public token, and of every {@code token} column. */
    public static final int LENGTH = 12;
    /** Length of a secret. */
    public static final int SECRET_LENGTH = 32;

    private static final char[] ALPHABET = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ".toCharArray();
    private static final Pattern SHAPE = Pattern.compile("[0-9a-zA-Z]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {
    }

    /** A fresh public token. */
    public static String fresh() {
        return random(LENGTH);
    }

    /** A fresh secret; keep only its hash. */
    public static String secret() {
        return random(SECRET_LENGTH);
    }

    /**
     * The SHA-256 of a secret in hexadecimal, 64 characters: what is kept of it. Enough for a secret of 186 random bits; a password needs a slow hash.
     */
    public static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    /** Whether a text from outside can be a token at all: a cheap test before a look-up. */
    public static boolean looksLike(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    private static String random(int length) {
        char[] token = new char[length];
        for (int i = 0; i < length; i++) {
            token[i] = ALPHABET[RANDOM.nextInt(ALPHABET.length)];
        }
        return new String(token);
    }
}
