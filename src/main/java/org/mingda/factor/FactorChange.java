package org.mingda.factor;

/** What changed about how somebody signs in. Its owner is told by a letter {@code notification_mail.factor_app_on_subject} and so on, in case it was not he. */
public enum FactorChange {
    APP_ON,
    APP_OFF,
    CODES_MADE,
    CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED
}
