package org.mingda.account;

/** The notice on personal data that everybody is given at sign-up, as the page {@code /privacy} shows it. */
public final class PrivacyNotice {

    /** The day this wording came into force; kept with each account that agreed to it. Change it together with the wording. */
    public static final String VERSION = "2026-11-23";

    private PrivacyNotice() {
    }
}
