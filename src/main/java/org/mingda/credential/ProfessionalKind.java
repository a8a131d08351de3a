package org.mingda.credential;

import java.util.Optional;

/**
 * What a professional is. Only holders of a practising licence may be called 律师 (律师法 art. 13), so the words for the other two never are that word alone. Label
 * {@code credential_kind.LAWYER}.
 */
public enum ProfessionalKind {
    /** 律师: holds a practising licence. */
    LAWYER("lawyer", 17, 10),
    /** 实习人员: a year's training under a named lawyer, whose sign-off each answer needs. */
    TRAINEE_LAWYER("trainee", 14, 8),
    /** 法律顾问（非律师）: grass-roots legal service worker or in-house legal staff. */
    LEGAL_ADVISER("adviser", 0, 0);

    /** Of a number of unknown form so many characters stay, and never more than half. */
    private static final int UNKNOWN_SHOWN = 4;

    private final String style;
    private final int digits;
    private final int shown;

    /**
     * A kind whose certificates carry numbers of so many digits, of which the first may be shown to everybody: place, year and capacity stay readable, the digit for the sex and the serial do not.
     * 0 digits: no form of the numbers is known.
     */
    ProfessionalKind(String style, int digits, int shown) {
        this.style = style;
        this.digits = digits;
        this.shown = shown;
    }

    /** Whether a number has the form that certificates of this kind have as a rule; never where no form is known. */
    public boolean numbers(String number) {
        return digits > 0 && number.length() == digits && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A number of a certificate of this kind for everybody's eyes. */
    public String masked(String number) {
        int open = numbers(number) ? shown : Math.min(UNKNOWN_SHOWN, number.length() / 2);
        return number.substring(0, open) + "*".repeat(number.length() - open);
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
