package org.mingda.account;

import java.time.Instant;
import java.util.Set;

/** An account of the demonstration. */
public record DemoAccount(String name, String email, Set<Role> roles, Instant joined) {
}
