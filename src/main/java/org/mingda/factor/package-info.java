/**
 * More than a password: codes from an app on the telephone (TOTP), recovery codes for the day it is gone, the second step of signing in, and the page that asks somebody who is
 * signed in to prove once more that it is he.
 *
 * <p>It imports site, sign-in and below. Rooms above bring further factors ({@link org.mingda.factor.Factor}); whoever has any is asked for one after the password.
 *
 * <p><b>A code works once.</b> {@link org.mingda.factor.Authenticator} keeps the last step of time that was used; a code seen over a shoulder is worth nothing afterwards.
 *
 * <p><b>What is kept.</b> The secret of an app has to be read again, so it is sealed ({@link org.mingda.server.Seal}); recovery codes are short enough to be typed by hand, so they
 * are hashed as slowly as passwords. Each names its place in the list by its first character, so that one code costs one hash and not ten.
 *
 * <p><b>Sensitive pages</b> ({@link org.mingda.factor.ProofGate}) open to whoever proved within some minutes that it is he: a telephone that was lent opens the forum and
 * not the keys to it.
 */
package org.mingda.factor;
