package org.mingda.site;

import org.mingda.account.Account;

/** An administrator changed a setting. */
public record SettingChanged(Setting setting, String before, String after, Account by) {
}
