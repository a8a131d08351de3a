package org.mingda.credential;

/** What happens to a credential. Label {@code credential_act.VERIFY}. */
public enum Act {
    /** A verifier opened what waited. */
    BEGIN,
    VERIFY, REFUSE, SUSPEND, RESUME, REVOKE,
    /** Compared anew: it holds longer. */
    EXTEND,
    /** The holder practises at another firm: this record ends. */
    MOVE,
    /** A newer record of the same firm takes its place. */
    REPLACE,
    /** A refusal, suspension or revocation was overturned on appeal. */
    REOPEN,
    /** Another lawyer guides the trainee. */
    HAND_OVER;

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_act." + name();
    }

    /** Whether everybody may know of it: what came before the first verification is the applicant's own affair. */
    public boolean isPublic() {
        return this != BEGIN && this != REFUSE;
    }

    public String getName() {
        return name();
    }
}
