package org.mingda.credential;

/** In which role somebody acted on a credential: all that the public learns of who it was. Label {@code credential_role.VERIFIER}. */
public enum StepRole {
    VERIFIER,
    /** The lawyer who guides a trainee. */
    SUPERVISOR,
    HOLDER;

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_role." + name();
    }
}
