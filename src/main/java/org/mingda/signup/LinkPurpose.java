package org.mingda.signup;

import java.time.Duration;

/** What a secret link is for, and how long it is good. */
public enum LinkPurpose {
    CONFIRM_EMAIL("/confirm/", Duration.ofDays(3)),
    RESET_PASSWORD("/reset-password/", Duration.ofHours(2)),
    /** The first administrator sets a password. */
    SET_UP("/set-up/", Duration.ofDays(7));

    private final String path;
    private final Duration valid;

    LinkPurpose(String path, Duration valid) {
        this.path = path;
        this.valid = valid;
    }

    public String path(String secret) {
        return path + secret;
    }

    public Duration getValid() {
        return valid;
    }
}
