package org.mingda.credential;

import java.util.Optional;

/**
 * What a professional is. Only holders of a practising licence may be called 律师 (律师法 art. 13), so the words for the other two never are that word alone. Label
 * {@code credential_kind.LAWYER}.
 */
public enum ProfessionalKind {
    /** 律师: holds a practising licence. */
    LAWYER("lawyer"),
    /** 实习人员: a year's training under a named lawyer, whose sign-off each answer needs. */
    TRAINEE_LAWYER("trainee"),
    /** 法律顾问（非律师）: grass-roots legal service worker or in-house legal staff. */
    LEGAL_ADVISER("adviser");

    private final String style;

    ProfessionalKind(String style) {
        this.style = style;
    }

    /** The look of its badge: the last part of the class {@code badge--lawyer}. */
    public String getStyle() {
        return style;
    }

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_kind." + name();
    }

    public String getName() {
        return name();
    }

    /** A kind by its enum name from outside; empty for anything else. */
    public static Optional<ProfessionalKind> named(String name) {
        for (ProfessionalKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
