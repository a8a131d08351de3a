package org.mingda.credential;

/** What a verifier does to a credential. Label {@code credential_act.VERIFY}. */
public enum Act {
    VERIFY, REFUSE, SUSPEND, RESUME, REVOKE, EXTEND,
    /** A refusal, suspension or revocation was overturned on appeal. */
    REOPEN;

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_act." + name();
    }

    public String getName() {
        return name();
    }
}
