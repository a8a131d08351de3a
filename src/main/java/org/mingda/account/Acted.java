package org.mingda.account;

/**
 * Staff did something, or opened what is sealed, and nothing but the record of it follows. Fired in the transaction of the act; acts that others hear of have events of
 * their own.
 *
 * @param by    who
 * @param act   what, as the trail names it: {@code audit_act.LETTER_OPENED}
 * @param about what it is about, in words
 * @param path  where to look at it, or null
 */
public record Acted(Account by, String act, String about, String path) {
}
