package org.mingda.verification;

import org.mingda.account.Account;
import org.mingda.credential.Credential;

/** A verifier opened the evidence file of an application. Fired in the transaction of the reading, for the audit trail. */
public record EvidenceOpened(Credential credential, Account by) {
}
