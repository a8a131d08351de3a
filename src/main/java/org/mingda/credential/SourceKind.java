package org.mingda.credential;

/** Where a verifier looked. Two looks at one place are one source. Label {@code credential_source.REGISTER}. */
public enum SourceKind {
    /** The certificate itself, as photographed or scanned by the applicant. */
    CERTIFICATE,
    /** The public register of a justice authority (12348, 全国律师执业诚信信息公示平台 and the like). */
    REGISTER,
    /** The lists of a lawyers' association. */
    ASSOCIATION,
    /** A letter of the firm or the employer. */
    EMPLOYER,
    /** A call to the number that the firm publishes itself. */
    CALL;

    /** A kind by its enum name from outside; null for anything else. */
    public static SourceKind named(String name) {
        for (SourceKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_source." + name();
    }

    public String getName() {
        return name();
    }
}
