package org.mingda.signin;

/** What {@link SecurityLog} tells of. */
public enum SecurityEvent {
    /** Signed in by a password alone. */
    PASSWORD_GOOD,
    /** The password was right, the second step is to come. */
    PASSWORD_GOOD_HALF,
    /** A wrong password, or a name that nobody has (no account). */
    PASSWORD_WRONG,
    /** What he came with was right, and he may not come in: blocked, or an account of the demonstration. */
    TURNED_AWAY,
    /** Signed in by a passkey. */
    KEY_GOOD,
    /** Signed in by the outside provider. */
    PROVIDER_GOOD,
    /** Known to the outside provider, the second step is to come. */
    PROVIDER_GOOD_HALF,
    /** The outside provider's answer was no good, or belongs to nobody here. */
    PROVIDER_REFUSED,
    /** The second step was done, or it was proved once more who is there. */
    PROVED,
    /** A page that asks for a code, a passkey or the password did not accept what was sent: mostly the proof, now and then what came with it (too short a new password). */
    PROOF_WRONG,
    SIGNED_OUT,
    /** Sessions of the account were ended elsewhere. */
    SESSIONS_ENDED,
    PASSWORD_CHANGED,
    /** The account signs in otherwise from now on. */
    FACTOR_CHANGED,
    /** A request was answered 400, 401 (a post), 403, 405, 408, 413 or 429: not allowed, forged, too slow, too large or too often. */
    REFUSED
}
