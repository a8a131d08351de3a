package org.mingda.signin;

/**
 * What the browser gets when its session goes on under another secret.
 *
 * @param kept         whether the browser keeps it when it is closed
 * @param accountToken whose session it is
 */
public record SessionKey(String secret, boolean kept, String accountToken) {
}
