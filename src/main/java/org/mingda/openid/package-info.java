/**
 * Signing in through another service that speaks OpenID Connect, where the operator has set one ({@code MINGDA_OIDC_ISSUER}): the authorization code flow with PKCE, state and
 * nonce, and the signature of the ID token checked against the service's keys.
 *
 * <p>It imports sign-in and below, and site; nobody imports it but observers.
 *
 * <p><b>Linked first.</b> An identity signs in to the account whose owner has linked it while signed in. Nothing is linked by a matching e-mail address: whoever owns an address at
 * the other service need not be who wrote it here.
 *
 * <p><b>Not Jakarta Security's own mechanism:</b> that one is another {@code HttpAuthenticationMechanism}, of which an application has one, is there whether or not anything is set,
 * and keeps what it knows in an HTTP session, of which the forum has none. What travels between leaving and coming back is in a sealed cookie.
 */
package org.mingda.openid;
