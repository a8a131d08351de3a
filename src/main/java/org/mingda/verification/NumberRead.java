package org.mingda.verification;

import org.mingda.account.Account;
import org.mingda.credential.Credential;

/** A verifier read the whole number of a certificate. Fired in the transaction of the reading, for the audit trail. */
public record NumberRead(Credential credential, Account by, String reason) {
}
