package org.mingda.response;

/** What an expected time rests on. Label {@code response_basis.BOTH}. */
public enum Basis {
    /** Questions of the same field from the same province. */
    BOTH,
    /** Questions of the same field from anywhere. */
    FIELD,
    /** Questions of any field from the same province. */
    PROVINCE,
    /** All questions. */
    ALL,
    /** The site's setting: too few were answered yet. */
    SETTING;

    /** The key of its words in the bundles. */
    public String getLabel() {
        return "response_basis." + name();
    }
}
