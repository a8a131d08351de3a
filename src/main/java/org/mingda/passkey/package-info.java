/**
 * Passkeys (WebAuthn): a key pair whose private half a telephone, a computer or a stick keeps and opens by finger, face or its own lock. It signs in without a password, and it is a
 * second factor beside one.
 *
 * <p>It imports {@code factor}, site, sign-in and below.
 *
 * <p><b>The challenge</b> that a device signs is the token of the form that its answer is posted with: random, signed by us, bound to the visitor, used up once. So nothing has to be
 * kept between the page and the answer, and there is no session to keep it in.
 *
 * <p><b>Always with the device's own lock.</b> User verification is required: possession alone would be one factor. Attestation is not asked for: which maker's device somebody
 * has is none of our business.
 */
package org.mingda.passkey;
