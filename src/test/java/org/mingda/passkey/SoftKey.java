package org.mingda.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device that makes and uses passkeys, in a page of code; a test can make it do wrong. */
final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    String site = "forum.example.org";
    String origin = "https://forum.example.org";
    boolean verified = true;
    int counter = 1;
    private final KeyPair keys;
    private final byte[] id = "a key of a test".getBytes(StandardCharsets.US_ASCII);

    SoftKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    /** The answer to a page that wants a key made. */
    String made(String challenge) {
        byte[] data = authenticatorData(WITH_KEY, join(new byte[16], ByteBuffer.allocate(2).putShort((short) id.length).array(), id, coseKey()));
        byte[] attestation = join(new byte[] {(byte) 0xA3}, text("fmt"), text("none"), text("attStmt"), new byte[] {(byte) 0xA0}, text("authData"), bytes(data));
        return answer("\"attestationObject\":\"" + encoded(attestation) + "\",\"clientDataJSON\":\"" + encoded(clientData("webauthn.create", challenge)) + "\"");
    }

    /** The answer to a page that wants a sign-in. */
    String used(String challenge) throws GeneralSecurityException {
        byte[] data = authenticatorData(0, new byte[0]);
        byte[] client = clientData("webauthn.get", challenge);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return answer("\"authenticatorData\":\"" + encoded(data) + "\",\"clientDataJSON\":\"" + encoded(client) + "\",\"signature\":\"" + encoded(signature.sign()) + "\"");
    }

    private String answer(String response) {
        return "{\"id\":\"" + encoded(id) + "\",\"rawId\":\"" + encoded(id) + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{" + response + "}}";
    }

    private byte[] authenticatorData(int flags, byte[] rest) {
        byte[] head = ByteBuffer.allocate(5).put((byte) (flags | PRESENT | (verified ? VERIFIED : 0))).putInt(counter).array();
        return join(sha256(site.getBytes(StandardCharsets.UTF_8)), head, rest);
    }

    private byte[] clientData(String type, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + encoded(challenge.getBytes(StandardCharsets.UTF_8)) + "\",\"origin\":\"" + origin + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 9052: kty EC2, alg ES256, curve P-256, x, y. */
    private byte[] coseKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return join(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21}, bytes(coordinate(key.getW().getAffineX())), new byte[] {0x22},
                bytes(coordinate(key.getW().getAffineY())));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(raw.length, fixed.length);
        System.arraycopy(raw, raw.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] text(String text) {
        return join(new byte[] {(byte) (0x60 + text.length())}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(byte[] content) {
        return join(new byte[] {0x59, (byte) (content.length >> 8), (byte) content.length}, content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
