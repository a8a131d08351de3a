package org.mingda.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * How an entry is bound to the one before it. Its content (salt, actor, subject, path, detail) has a SHA-256 of its own, and the entry's hash is the SHA-256 over the hash
 * before, its place, its time, its act and that hash of its content. So the words of an entry can be taken out when a person is to be forgotten, the chain still holds, and
 * without the salt nobody can find the words again by guessing. Each field is written as its length in bytes (four bytes, -1 for none) and its UTF-8.
 */
final class Link {

    /** What the forum stamps an entry's hash for ({@link org.mingda.server.Seal#stamp}): without the key nobody can compute the chain anew. */
    static final String PURPOSE = "audit_entry.hash";
    /** What stands before the first entry. */
    static final String GENESIS = "0".repeat(64);

    private Link() {
    }

    /** A time as both databases keep it. */
    static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    static String contentHash(String salt, Long actor, Subject about, String detail) {
        return sha256(salt, actor == null ? null : actor.toString(), about.words(), about.path(), detail);
    }

    static String hash(String before, long place, AuditEntry entry) {
        Instant at = entry.getAt();
        return sha256(before, Long.toString(place), at.getEpochSecond() + "." + at.getNano() / 1000, entry.getAct(), entry.getContentHash());
    }

    private static String sha256(String... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream canonical = new DataOutputStream(bytes)) {
            for (String field : fields) {
                byte[] utf8 = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
                canonical.writeInt(field == null ? -1 : utf8.length);
                canonical.write(utf8);
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
