package org.mingda.credential;

import org.mingda.account.Account;

/** A verifier opened the evidence file of an application. Fired in the transaction of the reading, for the audit trail. */
public record EvidenceOpened(Credential credential, Account by) {
}
