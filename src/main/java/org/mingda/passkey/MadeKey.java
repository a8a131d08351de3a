package org.mingda.passkey;

/**
 * What a device made: id and public half of a key pair in base64url, and how often it has signed.
 */
record MadeKey(String credentialId, String publicKey, long counter) {
}
