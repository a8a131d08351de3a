package org.mingda.credential;

import java.util.EnumSet;
import java.util.Set;

/** Where a credential stands on a given day; computed, never stored, so that what ends it ends it at once. Label {@code credential_standing.VALID}. */
public enum Standing {
    /** Details are in, evidence is not handed in yet. */
    DRAFT,
    /** Applied for; no verifier has opened it yet. */
    WAITING,
    /** A verifier has opened it. */
    IN_REVIEW,
    VALID,
    /** Holds, but its day of re-check has come. */
    DUE,
    /** Past its last day; a verifier may extend it. */
    LAPSED,
    /** Taken away for a time; a verifier may let it hold again. */
    SUSPENDED,
    /** Taken away for good. */
    REVOKED,
    /** The holder practises at another firm; a new record is needed, or has taken its place. */
    MOVED,
    /** A newer credential of the same person and firm took its place. */
    REPLACED,
    /** A verifier said no; the applicant may mend it and hand it in again. */
    REFUSED,
    /** The applicant took it back. */
    WITHDRAWN,
    /** The account is blocked. */
    BLOCKED;

    private static final Set<Standing> OPEN = EnumSet.of(WAITING, IN_REVIEW);
    private static final Set<Standing> HOLDING = EnumSet.of(VALID, DUE);

    /** Whether it gives badge and right to answer. */
    public boolean isHolding() {
        return HOLDING.contains(this);
    }

    /** Whether a verifier's decision is awaited. */
    public boolean isAwaited() {
        return OPEN.contains(this);
    }

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_standing." + name();
    }

    public String getName() {
        return name();
    }
}
