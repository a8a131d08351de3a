package org.mingda.closing;

import java.util.List;
import org.mingda.account.Account;

/**
 * An account is being deleted. Fired in that transaction, when its words are gone and before its row is: features whose tables take no plain statements empty theirs now.
 *
 * @param person who
 * @param shared in whose name stands what stays
 * @param paths  addresses about the person: his account, his texts that go, his credentials
 */
public record Erased(Account person, Account shared, List<String> paths) {
}
