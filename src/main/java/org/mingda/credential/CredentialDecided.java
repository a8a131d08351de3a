package org.mingda.credential;

import org.mingda.account.Account;

/**
 * A verifier decided on a credential. Fired in the transaction of the decision, after the review's own {@code Reviewed}.
 *
 * @param credential what it is about
 * @param by         the verifier; never shown to the public
 * @param act        the name of an {@link Act}
 * @param reason     the sources compared (VERIFY, RESUME, EXTEND), or the explanation given to the holder; may be null
 */
public record CredentialDecided(Credential credential, Account by, String act, String reason) {
}
