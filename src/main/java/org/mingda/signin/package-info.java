/**
 * In and out: sign-in, sessions, the gate before each address, limits on guessing, and what somebody finds whose session ended while he wrote.
 *
 * <p>It imports accounts and below.
 *
 * <p><b>Sign-in.</b> A Jakarta Security mechanism ({@link org.mingda.signin.SignInMechanism}) checks a password through the identity store
 * ({@link org.mingda.signin.PasswordStore}) and opens an {@link org.mingda.signin.AccountSession}, a row in the database; the browser keeps its secret in a cookie. There is no
 * HTTP session at all: each request reads the row with its account, so a role taken away, a block or a sign-out everywhere counts from the next request on every node,
 * and a node may die without signing anybody out.
 *
 * <p><b>Guessing.</b> {@link org.mingda.signin.Limits} counts before a password is looked at. Counts are kept in memory: a restart forgives them, and each node counts
 * for itself, which loosens a limit and never tightens it.
 */
package org.mingda.signin;
