/**
 * Whose telephone it is: an optional check of a mobile number by a code in a text message, for the duty to know who writes (网络安全法 art. 24).
 *
 * <p>It imports sign-in, site and below; nobody imports it. Off unless the operator names a provider ({@code MINGDA_PHONE}); a room above or another build brings further
 * ones as beans of {@link org.mingda.phone.PhoneProvider}.
 *
 * <p><b>Not a second factor:</b> text messages are read along and numbers are handed over by shops. The number is kept sealed, shown to its owner alone by its last digits, and used
 * for nothing else.
 */
package org.mingda.phone;
