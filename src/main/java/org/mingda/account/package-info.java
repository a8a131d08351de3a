/**
 * Who is who: accounts, roles, sign-in, and who is looking at a page.
 *
 * <p>It imports the shell and below. Professionals are no roles here: their standing lives in {@code credential} and lapses there.
 *
 * <p><b>Sign-in.</b> A Jakarta Security mechanism ({@link org.mingda.account.SignInMechanism}) checks a password through the identity store
 * ({@link org.mingda.account.PasswordStore}) and opens an {@link org.mingda.account.AccountSession}, a row in the database; the browser keeps its secret in a cookie. There is no HTTP session at
 * all: each request reads the row with its account, so a role taken away, a block or a sign-out everywhere counts from the next request on every node,
 * and a node may die without signing anybody out.
 *
 * <p><b>Role VERIFIER</b> is added to the four of the plan: deciding on credentials is a right of its own that not every moderator has.
 */
package org.mingda.account;
