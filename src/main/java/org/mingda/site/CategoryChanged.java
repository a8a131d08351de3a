package org.mingda.site;

import org.mingda.account.Account;

/**
 * An administrator added, changed or removed a category.
 *
 * @param before what it was, in one line; null when it was added
 * @param after  what it is; null when it was removed
 */
public record CategoryChanged(String slug, String before, String after, Account by) {
}
