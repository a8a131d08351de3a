package org.mingda.section;

import java.util.List;
import org.mingda.account.Account;

/**
 * A moderator's sections are now others. Fired in the transaction of the change.
 *
 * @param account whose
 * @param before  slugs of the categories; empty for all
 * @param after   likewise
 */
public record SectionsAssigned(Account account, List<String> before, List<String> after, Account by) {
}
