package org.mingda.account;

/** The rules that everybody agrees to at sign-up, as the page {@code /rules} shows them. */
public final class HouseRules {

    /** The day this wording came into force; kept with each account that agreed to it. Change it together with the wording. */
    public static final String VERSION = "2026-11-23";

    private HouseRules() {
    }
}
