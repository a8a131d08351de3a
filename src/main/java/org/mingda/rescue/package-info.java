/**
 * What administrators do for somebody who cannot sign in any more, or whose sign-in is in other hands: turn his second factors off, end his sessions.
 *
 * <p>It imports {@code factor}, sign-in and below; nobody imports it but observers. Whoever helps makes sure in person first; nobody helps himself, and the owner is told by letter.
 */
package org.mingda.rescue;
