package org.mingda.guidance;

/** How far a request for guidance has come. Label {@code guidance_state.ASKED}. */
public enum GuidanceState {
    ASKED, ACCEPTED, DECLINED,
    /** The trainee asked another lawyer, or took it back. */
    WITHDRAWN;

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "guidance_state." + name();
    }
}
