/**
 * New accounts, and the secret links that prove that somebody gets an account's mail: to confirm an address, to set a new password, to become the first administrator.
 *
 * <p>It imports sign-in and below. Letters are written by whoever observes {@link org.mingda.signup.LinkIssued} and {@link org.mingda.signup.SignUpRepeated}.
 *
 * <p><b>Who has an account is nobody's business.</b> Sign-up and "forgot password" answer the same whether the address is known or not; the letter says what is the case.
 *
 * <p><b>Links</b> are kept as hashes, work once, and are used by a button and not by opening them, because mail scanners open every link. A set-up link makes an administrator when
 * it is used, not before: the account of an address that was mistyped, or taken by somebody else, never holds the role.
 */
package org.mingda.signup;
