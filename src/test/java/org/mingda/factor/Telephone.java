package org.mingda.factor;

import java.math.BigInteger;
import java.time.Instant;

/** The app on the telephone of a test: knows the letters that the page shows, and the codes they make. */
public final class Telephone {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Telephone() {
    }

    /** The code that it shows now. */
    public static String code(String letters) {
        return Totp.code(secret(letters), Totp.step(Instant.now()));
    }

    /** The code that it shows half a minute from now, which counts already: for a test that has used the one of now. */
    public static String nextCode(String letters) {
        return Totp.code(secret(letters), Totp.step(Instant.now()) + 1);
    }

    static byte[] secret(String letters) {
        BigInteger bits = BigInteger.ONE;
        for (char letter : letters.replace(" ", "").toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        byte[] marked = bits.toByteArray();
        byte[] secret = new byte[Totp.SECRET_BYTES];
        System.arraycopy(marked, 1, secret, 0, secret.length);
        return secret;
    }
}
