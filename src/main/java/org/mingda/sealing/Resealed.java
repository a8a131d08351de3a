package org.mingda.sealing;

import org.mingda.account.Account;

/** A run that sealed everything anew came to its end; so many pieces needed it. */
public record Resealed(Account by, long sealed) {
}
