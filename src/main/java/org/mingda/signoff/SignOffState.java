package org.mingda.signoff;

/** How far a sign-off has come. Label {@code signoff_state.ASKED}. */
public enum SignOffState {
    /** Waits for the supervisor. */
    ASKED,
    /** Back with the trainee, with a remark; he may hand in other words. */
    HANDED_BACK,
    /** The supervisor stands by it. */
    SIGNED,
    /** The trainee took it back. */
    WITHDRAWN;

    /** The key of its name in the bundles. */
    public String getLabel() {
        return "signoff_state." + name();
    }
}
