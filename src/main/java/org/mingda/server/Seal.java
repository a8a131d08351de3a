package org.mingda.server;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what may not lie open in the database or in a file, and opens it again: AES-256-GCM, so that a changed byte is noticed. Stamps what nobody else may write. Each piece is bound to a purpose
 * ({@code credential.number}): moved to another column it does not open.
 *
 * <p>A sealed piece begins with the id of its key, so the key can change: {@code MINGDA_SEAL_KEY} is the one that seals, those in {@code MINGDA_SEAL_KEYS_OLD} only open.
 * Without either, a key is made once in the data folder ({@link SealKeyFile}); that file then counts as old as soon as a key is set. Whoever holds sealed columns reseals what
 * {@link #isOld} when he comes by.
 */
@ApplicationScoped
public class Seal {

    /** A shorter secret could be tried out. */
    static final int SECRET_MIN = 32;
    /** NIST SP 800-38D, section 8.2.2: a random nonce of 96 bits; good for 2^32 pieces with one key. */
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int ID = 4;
    private static final byte FORMAT = 1;
    private static final int HEAD = 1 + ID + NONCE;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HMAC = "HmacSHA256";
    private static final Pattern STAMP = Pattern.compile("[0-9a-f]{8}:[0-9a-f]{64}");

    /** What a stamp turns out to be. */
    public enum Stamp {
        /** Made by the forum for this. */
        RIGHT,
        /** Not made with the key whose id it bears, or not for this. */
        FORGED,
        /** Nobody can tell: its key is neither in use nor among the old ones. */
        KEY_MISSING
    }

    @Inject
    private ServerSettings settings;

    /** By id; the first seals. */
    private final Map<Integer, SecretKeySpec> keys = new LinkedHashMap<>();
    /** By the same ids; the first stamps. */
    private final Map<Integer, SecretKeySpec> stamps = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        use(SealKeyFile.secrets(settings.sealKey(), settings.sealKeysOld(), settings.dataDirectory()));
    }

    /** Finds at the start, and not when the first secret is to be kept, that a key cannot be used. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object started) {
        // the call itself has loaded the keys
    }

    void use(List<String> secrets) {
        for (String secret : secrets) {
            if (secret.length() < SECRET_MIN) {
                throw new IllegalStateException("MINGDA_SEAL_KEY and each of MINGDA_SEAL_KEYS_OLD need at least " + SECRET_MIN + " characters");
            }
            int id = ByteBuffer.wrap(derived("id", secret)).getInt();
            keys.putIfAbsent(id, new SecretKeySpec(derived("AES/GCM", secret), "AES"));
            stamps.putIfAbsent(id, new SecretKeySpec(derived("stamp", secret), HMAC));
        }
    }

    /** A text closed for a purpose, as letters, digits, {@code -} and {@code _}: about 1.4 times as long as its UTF-8, and 44 characters more. */
    public String seal(String text, String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(text.getBytes(StandardCharsets.UTF_8), purpose));
    }

    /** The text of a sealed piece; an IllegalStateException if it was changed, is of another purpose, or its key is gone. */
    public String open(String sealed, String purpose) {
        return new String(open(decoded(sealed), purpose), StandardCharsets.UTF_8);
    }

    /** Bytes closed for a purpose: 33 more than given. */
    public byte[] seal(byte[] content, String purpose) {
        Map.Entry<Integer, SecretKeySpec> key = keys.entrySet().iterator().next();
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, key.getValue(), nonce, purpose, content);
        return ByteBuffer.allocate(HEAD + closed.length).put(FORMAT).putInt(key.getKey()).put(nonce).put(closed).array();
    }

    /** The bytes of a sealed piece; an IllegalStateException if it was changed, is of another purpose, or its key is gone. */
    public byte[] open(byte[] sealed, String purpose) {
        SecretKeySpec key = keys.get(keyId(sealed));
        if (key == null) {
            throw new IllegalStateException("Sealed with a key that is neither MINGDA_SEAL_KEY nor among MINGDA_SEAL_KEYS_OLD");
        }
        ByteBuffer rest = ByteBuffer.wrap(sealed, 1 + ID, sealed.length - 1 - ID);
        byte[] nonce = new byte[NONCE];
        rest.get(nonce);
        byte[] closed = new byte[rest.remaining()];
        rest.get(closed);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, purpose, closed);
    }

    /** Whether a piece was sealed with a key that no longer seals. */
    public boolean isOld(String sealed) {
        return isOld(decoded(sealed));
    }

    /** Whether a piece was sealed with a key that no longer seals. */
    public boolean isOld(byte[] sealed) {
        return keyId(sealed) != keys.keySet().iterator().next();
    }

    /** What nobody can make who has not the key, and which lets the forum know a text again: the id of the key, eight hexadecimal digits, a colon, and the HMAC-SHA-256 in 64 more. */
    public String stamp(String text, String purpose) {
        Map.Entry<Integer, SecretKeySpec> key = stamps.entrySet().iterator().next();
        return HexFormat.of().toHexDigits(key.getKey()) + ":" + stamped(key.getValue(), text, purpose);
    }

    /** Whether this stamp was made for this text and purpose with a key that the forum has; none and one without form are forged. */
    public Stamp judge(String stamp, String text, String purpose) {
        if (stamp == null || !STAMP.matcher(stamp).matches()) {
            return Stamp.FORGED;
        }
        SecretKeySpec key = stamps.get(HexFormat.fromHexDigits(stamp, 0, 2 * ID));
        if (key == null) {
            return Stamp.KEY_MISSING;
        }
        byte[] expected = stamped(key, text, purpose).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, stamp.substring(2 * ID + 1).getBytes(StandardCharsets.US_ASCII)) ? Stamp.RIGHT : Stamp.FORGED;
    }

    private static String stamped(SecretKeySpec key, String text, String purpose) {
        return HexFormat.of().formatHex(hmac(key, (purpose + '\0' + text).getBytes(StandardCharsets.UTF_8)));
    }

    private static int keyId(byte[] sealed) {
        if (sealed.length < HEAD || sealed[0] != FORMAT) {
            throw new IllegalStateException("Not a sealed piece");
        }
        return ByteBuffer.wrap(sealed, 1, ID).getInt();
    }

    private static byte[] decoded(String sealed) {
        try {
            return Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException foreign) {
            throw new IllegalStateException("Not a sealed piece", foreign);
        }
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] nonce, String purpose, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed piece does not open: it was changed, or belongs to another purpose", e);
        }
    }

    /** Values that tell nothing about each other from one secret of enough entropy (HMAC as in HKDF, RFC 5869). */
    private static byte[] derived(String use, String secret) {
        return hmac(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC), ("mingda seal " + use).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
