package org.mingda.signup;

import org.mingda.account.Account;

/**
 * A secret link was made and has to reach the account by mail.
 *
 * @param path the address with the secret, below the public URL; it is known here and in the letter only
 */
public record LinkIssued(Account account, LinkPurpose purpose, String path) {
}
