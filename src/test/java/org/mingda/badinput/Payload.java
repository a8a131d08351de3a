package org.mingda.badinput;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row of {@code payloads.txt}.
 *
 * @param kind  what it tries to be taken for
 * @param bytes what is sent; need not be text
 */
record Payload(Kind kind, byte[] bytes) {

    /** What the rows of the table try. */
    enum Kind { SCRIPT, TEMPLATE, SQL, PATH, LINE, UNICODE, SIZE, TYPE }

    /** The name of the element, attribute, function, cookie, header and host that rows try to bring in. */
    static final String CANARY = "zqx";

    private static final int BINARY = 16;

    /** All rows by their kind, in the order of the table. */
    static Map<Kind, List<Payload>> table() {
        Map<Kind, List<Payload>> table = new EnumMap<>(Kind.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Payload.class.getResourceAsStream("payloads.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("# ")) {
                    Payload payload = read(line);
                    table.computeIfAbsent(payload.kind(), kind -> new ArrayList<>()).add(payload);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private static Payload read(String line) {
        int end = line.indexOf(' ');
        return new Payload(Kind.valueOf(line.substring(0, end).toUpperCase(Locale.ROOT)), unescaped(line.substring(end + 1)));
    }

    private static byte[] unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c != '\\') {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char sign = text.charAt(i++);
            if (sign == 'x') {
                bytes.write(Integer.parseInt(text.substring(i, i + 2), BINARY));
                i += 2;
            } else if (sign == 'u' && text.charAt(i) == '{') {
                int close = text.indexOf('}', i);
                bytes.writeBytes(Character.toString(Integer.parseInt(text.substring(i + 1, close), BINARY)).getBytes(StandardCharsets.UTF_8));
                i = close + 1;
            } else if (sign == 'u') {
                bytes.writeBytes(Character.toString((char) Integer.parseInt(text.substring(i, i + 4), BINARY)).getBytes(StandardCharsets.UTF_8));
                i += 4;
            } else if (sign == '*') {
                int open = text.indexOf('(', i);
                int close = text.indexOf(')', open);
                byte[] one = unescaped(text.substring(open + 1, close));
                for (int n = Integer.parseInt(text.substring(i, open)); n > 0; n--) {
                    bytes.writeBytes(one);
                }
                i = close + 1;
            } else {
                bytes.write(sign == 'n' ? '\n' : sign == 'r' ? '\r' : sign == 't' ? '\t' : sign);
            }
        }
        return bytes.toByteArray();
    }

    /** As a part of an address or of a form's body; safe to stand as a segment of a path. */
    String encoded() {
        StringBuilder out = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9') {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b));
            }
        }
        return out.toString();
    }

    boolean isShort() {
        return bytes.length <= 2_000;
    }

    @Override
    public String toString() {
        String text = new String(bytes, 0, Math.min(bytes.length, 60), StandardCharsets.UTF_8);
        return kind + " " + text.replaceAll("\\p{Cntrl}", " ");
    }
}
