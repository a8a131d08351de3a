package org.mingda.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether a percent-encoded address is well formed and its bytes, encoded or not, are UTF-8 without NUL: what is not is refused instead of guessed at. */
final class PercentUtf8 {

    private PercentUtf8() {
    }

    static boolean valid(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.write(c); // the server hands over each byte as a character
                continue;
            }
            int value = i + 2 <= encoded.length() - 1 ? hex(encoded.charAt(i + 1)) * 16 + hex(encoded.charAt(i + 2)) : -1;
            if (value <= 0) {
                return false;
            }
            bytes.write(value);
            i += 2;
        }
        return utf8(bytes.toByteArray());
    }

    private static int hex(char c) {
        int digit = Character.digit(c, 16);
        return digit < 0 ? -100 : digit;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
