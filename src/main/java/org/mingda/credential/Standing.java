package org.mingda.credential;

/** Where a credential stands on a given day; computed, never stored, so that what ends it ends it at once. Label {@code credential_standing.VALID}. */
public enum Standing {
    /** Details are in, evidence is not handed in yet. */
    DRAFT,
    /** Waits for a verifier. */
    WAITING,
    VALID,
    /** Past its date; a verifier may extend it. */
    LAPSED,
    /** Taken away for a time; a verifier may let it hold again. */
    SUSPENDED,
    /** Taken away for good. */
    REVOKED,
    /** A newer credential of the same person took its place. */
    REPLACED,
    /** A verifier said no; the applicant may mend it and hand it in again. */
    REFUSED,
    /** The applicant took it back. */
    WITHDRAWN,
    /** The account is blocked. */
    BLOCKED;

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_standing." + name();
    }

    public String getName() {
        return name();
    }
}
