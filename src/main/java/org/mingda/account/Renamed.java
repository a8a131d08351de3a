package org.mingda.account;

/** An account took another name. */
public record Renamed(Account account, String before) {
}
