package org.mingda.account;

import java.util.Set;

/** An administrator changed the roles of an account. */
public record RolesGranted(Account account, Set<Role> before, Set<Role> after, Account by) {
}
